package rs.nadzor.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.account.User;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.job.CommandRun;
import rs.nadzor.job.JobRun;
import rs.nadzor.job.Jobs;
import rs.nadzor.job.Outcome;
import rs.nadzor.mail.MailRow;
import rs.nadzor.mail.MailState;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.RateLimit;

/** What an administrator should see to, as sentences in their language; none when all is well. */
@ApplicationScoped
class Warnings {

    /** One night may be missed; two are a habit. */
    private static final Duration BACKUP_OLD = Duration.ofHours(49);

    private static final Duration RECENT = Duration.ofDays(1);

    @Inject
    Phrases phrases;
    @Inject
    Jobs jobs;
    @Inject
    Disk disk;
    @Inject
    RateLimit limit;
    @Inject
    Clock clock;

    List<String> now(Language language) {
        var said = new Sentences(language, phrases, new ArrayList<>());
        backup(said);
        jobs.all().stream().map(job -> JobRow.of(job, phrases.in(language, "job:" + job.name()))).forEach(row -> job(row, said));
        disk(said);
        mail(said);
        limit.togetherRefusedAt().filter(at -> at.plus(RECENT).isAfter(clock.instant())).ifPresent(at -> said.add("readers_refused", said.instant(at)));
        return said.list();
    }

    /** Whether two nights went by without a backup; a register younger than that is forgiven. */
    boolean isBackupOld() {
        Instant since = JobRun.newest(CommandRun.BACKUP, Outcome.DONE).map(last -> last.startedAt).orElseGet(User::firstCreatedAt);
        return since != null && Duration.between(since, clock.instant()).compareTo(BACKUP_OLD) >= 0;
    }

    private void backup(Sentences said) {
        JobRun.newest(CommandRun.BACKUP, Outcome.DONE).ifPresentOrElse(last -> {
            if (isBackupOld()) said.add("backup_old", Duration.between(last.startedAt, clock.instant()).toDays());
        }, () -> said.add("backup_none"));
        JobRun.trouble(CommandRun.BACKUP).ifPresent(run -> said.add("backup_failed", said.instant(run.startedAt)));
    }

    private void job(JobRow row, Sentences said) {
        if (row.trouble() != null) said.add("job_failed", row.label(), said.instant(row.trouble().startedAt));
        if (row.isLate(clock.instant())) said.add("job_late", row.label(), said.instant(row.due()));
    }

    private void disk(Sentences said) {
        try {
            Bytes free = disk.free();
            if (Disk.isLittle(free.count(), disk.size().count())) said.add("disk_little", free.amount(), free.unit());
        } catch (IOException unreadable) {
            said.add("disk_unreadable");
        }
    }

    private static void mail(Sentences said) {
        var unsettled = MailRow.unsettled();
        long doubtful = unsettled.getOrDefault(MailState.PERHAPS, 0L), refused = unsettled.getOrDefault(MailState.REFUSED, 0L);
        if (doubtful > 0) said.add("mail_doubtful", doubtful);
        if (refused > 0) said.add("mail_refused", refused);
    }

    private record Sentences(Language language, Phrases phrases, List<String> list) {

        void add(String key, Object... arguments) {
            list.add(phrases.in(language, "status:" + key, arguments));
        }

        String instant(Instant at) {
            return Formats.of(language).instant(at);
        }
    }
}
