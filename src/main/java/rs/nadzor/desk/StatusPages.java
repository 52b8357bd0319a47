package rs.nadzor.desk;

import java.io.IOException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.contract.Contract;
import rs.nadzor.draft.Draft;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.job.CommandRun;
import rs.nadzor.job.Errands;
import rs.nadzor.job.JobRun;
import rs.nadzor.job.Jobs;
import rs.nadzor.job.Node;
import rs.nadzor.job.Outcome;
import rs.nadzor.job.Standing;
import rs.nadzor.mail.MailRow;
import rs.nadzor.mail.MailState;
import rs.nadzor.mail.Outbox;
import rs.nadzor.submission.Submission;
import rs.nadzor.web.Phrases;

/** How the server fares, for who looks after it. */
@Path("/desk/status")
@RolesAllowed("administrator")
public class StatusPages {

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        static native TemplateInstance status(List<String> warnings, JobRun backup, JobRun failedBackup, List<JobRow> jobs,
                List<Standing> errands, Mails mail, Server server, Work work);
    }

    /** Of the node that answers. Free and size: null where the disk cannot be asked. */
    public record Server(Node node, Versions versions, Bytes database, Bytes free, Bytes size) {
    }

    /** What of the mail is not settled. */
    public record Mails(boolean open, long waiting, long perhaps, long refused) {
    }

    /** How much waits, and how much there is. */
    public record Work(long approvals, long unsaved, long deals) {
    }

    @Inject
    Warnings warnings;
    @Inject
    Jobs jobs;
    @Inject
    Errands errands;
    @Inject
    CurrentLanguage language;
    @Inject
    Outbox outbox;
    @Inject
    Phrases phrases;
    @Inject
    Node node;
    @Inject
    Versions versions;
    @Inject
    Disk disk;

    @GET
    @Transactional
    public TemplateInstance show() {
        return Templates.status(warnings.now(language.get()), JobRun.newest(CommandRun.BACKUP, Outcome.DONE).orElse(null),
                JobRun.trouble(CommandRun.BACKUP).orElse(null),
                jobs.all().stream().map(job -> JobRow.of(job, phrases.of("job:" + job.name()))).toList(),
                errands.underWay(), mail(), server(),
                new Work(Submission.count("decision is null"), Draft.count(), Contract.count()));
    }

    private Mails mail() {
        var unsettled = MailRow.unsettled();
        return new Mails(outbox.isOpen(), unsettled.getOrDefault(MailState.WAITING, 0L) + unsettled.getOrDefault(MailState.SENDING, 0L),
                unsettled.getOrDefault(MailState.PERHAPS, 0L), unsettled.getOrDefault(MailState.REFUSED, 0L));
    }

    private Server server() {
        try {
            return new Server(node, versions, versions.database(), disk.free(), disk.size());
        } catch (IOException unreadable) {
            return new Server(node, versions, versions.database(), null, null);
        }
    }
}
