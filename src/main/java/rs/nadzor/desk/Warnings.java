package rs.nadzor.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Formats;
import rs.nadzor.job.CommandRun;
import rs.nadzor.job.JobRun;
import rs.nadzor.job.Jobs;
import rs.nadzor.job.Outcome;
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
    CurrentLanguage language;
    @Inject
    Jobs jobs;
    @Inject
    Disk disk;
    @Inject
    RateLimit limit;
    @Inject
    Clock clock;

    List<String> now() {
        var warnings = new ArrayList<String>();
        backup(warnings);
        jobs.all().stream().map(job -> JobRow.of(job, phrases.of("job:" + job.name()))).forEach(row -> job(row, warnings));
        disk(warnings);
        limit.togetherRefusedAt().filter(at -> at.plus(RECENT).isAfter(clock.instant()))
                .ifPresent(at -> warnings.add(phrases.of("status:readers_refused", instant(at))));
        return warnings;
    }

    private void backup(List<String> warnings) {
        Instant now = clock.instant();
        JobRun.newest(CommandRun.BACKUP, Outcome.DONE).ifPresentOrElse(last -> {
            Duration age = Duration.between(last.startedAt, now);
            if (age.compareTo(BACKUP_OLD) >= 0) warnings.add(phrases.of("status:backup_old", age.toDays()));
        }, () -> warnings.add(phrases.of("status:backup_none")));
        JobRun.trouble(CommandRun.BACKUP).ifPresent(run -> warnings.add(phrases.of("status:backup_failed", instant(run.startedAt))));
    }

    private void job(JobRow row, List<String> warnings) {
        if (row.trouble() != null) warnings.add(phrases.of("status:job_failed", row.label(), instant(row.trouble().startedAt)));
        if (row.isLate(clock.instant())) warnings.add(phrases.of("status:job_late", row.label(), instant(row.due())));
    }

    private void disk(List<String> warnings) {
        try {
            Bytes free = disk.free();
            if (Disk.isLittle(free.count(), disk.size().count())) warnings.add(phrases.of("status:disk_little", free.amount(), free.unit()));
        } catch (IOException unreadable) {
            warnings.add(phrases.of("status:disk_unreadable"));
        }
    }

    private String instant(Instant at) {
        return Formats.of(language.get()).instant(at);
    }
}
