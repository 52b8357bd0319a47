package rs.nadzor.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.account.User;
import rs.nadzor.i18n.Texts;
import rs.nadzor.job.CommandRun;
import rs.nadzor.job.Job;
import rs.nadzor.job.JobRun;
import rs.nadzor.job.Jobs;
import rs.nadzor.job.Progress;
import rs.nadzor.mail.Letter;
import rs.nadzor.mail.Outbox;
import rs.nadzor.web.PublicAddress;

/** Writes to the administrators when a job has failed twice or the backup is too old: once, and each week that it lasts. */
@ApplicationScoped
public class TroubleMail implements Job {

    private static final int OFTEN = 2;
    private static final Duration PATIENCE = Duration.ofDays(7), USE = Duration.ofDays(2);

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        static native TemplateInstance troubleMail(List<String> warnings, String address);
    }

    @Inject
    Outbox outbox;
    @Inject
    Warnings warnings;
    @Inject
    Jobs jobs;
    @Inject
    EntityManager desk;
    @Inject
    PublicAddress address;
    @Inject
    Clock clock;

    @Override
    public String name() {
        return "trouble_mail";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public long run(Progress progress) {
        return outbox.isOpen() ? QuarkusTransaction.requiringNew().call(this::tell) : 0;
    }

    private long tell() {
        Instant now = clock.instant();
        Set<String> troubles = troubles();
        desk.createNativeQuery("delete from desk.told_trouble where told_at < ?1 or trouble <> all (?2)").setParameter(1, now.minus(PATIENCE))
                .setParameter(2, troubles.toArray(String[]::new)).executeUpdate();
        int untold = 0;
        for (String trouble : troubles) {
            untold += desk.createNativeQuery("insert into desk.told_trouble (trouble, told_at) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, trouble).setParameter(2, now).executeUpdate();
        }
        if (untold == 0) return 0;
        List<User> administrators = User.administrators();
        administrators.forEach(this::write);
        return administrators.size();
    }

    private Set<String> troubles() {
        var troubles = new TreeSet<String>();
        if (warnings.isBackupOld()) troubles.add("backup");
        if (JobRun.troubles(CommandRun.BACKUP) >= OFTEN) troubles.add("job " + CommandRun.BACKUP);
        for (Job job : jobs.all()) if (JobRun.troubles(job.name()) >= OFTEN) troubles.add("job " + job.name());
        return troubles;
    }

    private void write(User user) {
        String text = Templates.troubleMail(warnings.now(user.language), address.of("")).setLocale(user.language.locale()).render();
        outbox.put(Letter.automatic("warning", user.email, user.language, Texts.in(DeskMessages.class, user.language).trouble_subject(), text, USE));
    }
}
