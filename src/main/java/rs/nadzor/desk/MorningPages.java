package rs.nadzor.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.contract.DeskRow;
import rs.nadzor.draft.Draft;
import rs.nadzor.followup.FollowUp;
import rs.nadzor.gap.FindingList;
import rs.nadzor.gap.objection.Objection;
import rs.nadzor.gap.objection.Objections;
import rs.nadzor.job.Errands;
import rs.nadzor.list.NamedLists;
import rs.nadzor.submission.Submissions;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** Where a day at the desk begins. */
@Path("/desk")
@RolesAllowed("reader")
public class MorningPages {

    private static final int ROWS = 10, FEW = 5, DAYS_AHEAD = 7;

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        static native TemplateInstance morning(Morning day);
    }

    @Inject
    Viewer viewer;
    @Inject
    Submissions submissions;
    @Inject
    Warnings warnings;
    @Inject
    FindingList findings;
    @Inject
    Objections objections;
    @Inject
    Errands errands;
    @Inject
    NamedLists lists;
    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance show() {
        StaffPrincipal staff = viewer.staff().orElseThrow();
        UUID person = staff.id();
        LocalDate today = LocalDate.now(clock);
        return Templates.morning(new Morning(today, staff.roles().contains("administrator") ? warnings.now(staff.language()) : List.of(),
                FollowUp.due(person, today.plusDays(DAYS_AHEAD), ROWS), submissions.waiting(ROWS), objections.waiting(ROWS),
                Objection.overdue(today), findings.unseen(FEW), Draft.of(person), DeskRow.draftsOf(person, ROWS), lists.all(), errands.unfinished(person),
                DeskRow.recent(ROWS)));
    }
}
