package rs.nadzor.desk;

import java.time.LocalDate;
import java.util.List;

import rs.nadzor.contract.DeskRow;
import rs.nadzor.draft.Draft;
import rs.nadzor.followup.FollowUp;
import rs.nadzor.gap.FindingRow;
import rs.nadzor.gap.objection.ObjectionRow;
import rs.nadzor.job.Standing;
import rs.nadzor.list.KeptList;
import rs.nadzor.submission.Pending;

/**
 * What waits for one person when the day begins: what is due within a week or late, what somebody has to approve or answer,
 * what nobody has looked at yet, and one's own unfinished work.
 */
public record Morning(LocalDate today, List<String> warnings, List<FollowUp> due, List<Pending> waiting, List<ObjectionRow> objections,
        long overdueObjections, List<FindingRow> findings, List<Draft> unsaved, List<DeskRow> drafts, List<KeptList> lists, List<Standing> work,
        List<DeskRow> recent) {
}
