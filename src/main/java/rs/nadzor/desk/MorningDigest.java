package rs.nadzor.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.account.Role;
import rs.nadzor.account.User;
import rs.nadzor.audit.Acting;
import rs.nadzor.i18n.Texts;
import rs.nadzor.job.Job;
import rs.nadzor.job.Progress;
import rs.nadzor.mail.Letter;
import rs.nadzor.mail.Outbox;
import rs.nadzor.shared.ClockProducer;
import rs.nadzor.web.PublicAddress;

/** Writes to whoever chose so, after seven in Belgrade, what waits for them. Nothing is written when nothing waits. */
@ApplicationScoped
public class MorningDigest implements Job {

    private static final int MORNING = 7;
    /** Yesterday's news is none. */
    private static final Duration USE = Duration.ofHours(12);

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        static native TemplateInstance digestMail(Waiting day, String address);
    }

    @Inject
    Outbox outbox;
    @Inject
    Warnings warnings;
    @Inject
    PublicAddress address;
    @Inject
    Clock clock;

    @Override
    public String name() {
        return "morning_digest";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public long run(Progress progress) {
        ZonedDateTime now = clock.instant().atZone(ClockProducer.BELGRADE);
        if (!outbox.isOpen() || now.getHour() < MORNING) return 0;
        LocalDate today = now.toLocalDate();
        List<UUID> people = QuarkusTransaction.requiringNew().call(() -> User.digestDue(today));
        return people.stream().filter(person -> QuarkusTransaction.requiringNew().call(() -> write(person, today))).count();
    }

    /** The mail and the note that it was written are one transaction, so nobody gets two. */
    private boolean write(UUID person, LocalDate today) {
        User user = User.forDigest(person, today).orElse(null);
        if (user == null) return false;
        user.digested(today);
        User.flush();
        // Under the eyes of whoever gets it: of restricted records it names those for which the person is named.
        Waiting day = Acting.as(user.actor(), () -> Waiting.of(user, today, user.is(Role.ADMINISTRATOR) ? warnings.now(user.language) : List.of()));
        if (day.isNothing()) return false;
        String text = Templates.digestMail(day, address.of("")).setLocale(user.language.locale()).render();
        outbox.put(Letter.automatic("digest", user.email, user.language, Texts.in(DeskMessages.class, user.language).digest_subject(), text, USE)
                .leaving(address.of("/desk/account")));
        return true;
    }
}
