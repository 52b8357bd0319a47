package rs.nadzor.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;

/** Lets the application of a test send mail to a sink: {@code post.to(sink)} before, {@code post.nowhere()} after. */
@Unremovable
@ApplicationScoped
public class Post {

    /** What the application was started with. */
    @Inject
    MailServer none;
    @Inject
    Outbox outbox;
    @Inject
    Postman postman;
    @Inject
    Conversation conversation;
    @Inject
    Clock clock;

    record Server(Optional<String> host, int port, Optional<String> user, Optional<String> password, Security security, Optional<String> from,
            Duration patience, int perMinute) implements MailServer {
    }

    public void to(MailSink sink) {
        to(new Server(Optional.of("127.0.0.1"), sink.port(), Optional.empty(), Optional.empty(), MailServer.Security.NONE,
                Optional.of("Надзор <nadzor@example.org>"), Duration.ofSeconds(1), 1000));
    }

    public void nowhere() {
        to(none);
        later(Duration.ZERO);
    }

    void to(MailServer server) {
        ClientProxy.unwrap(outbox).server = server;
        ClientProxy.unwrap(postman).server = server;
        ClientProxy.unwrap(conversation).server = server;
    }

    /** As if it were later by so much. */
    void later(Duration by) {
        ClientProxy.unwrap(postman).clock = Clock.offset(clock, by);
    }

    /** Everything that is due goes out. */
    public void goesOut() {
        postman.look();
    }

    /** Nobody has written anything yet. */
    public void forgetAll() {
        in(() -> Mail.getEntityManager().createNativeQuery("delete from desk.mail").executeUpdate());
    }

    /** @return the name it will carry */
    String put(Letter letter) {
        return in(() -> outbox.put(letter).messageId);
    }

    static Letter letter() {
        return Letter.automatic("warning", "ana@example.org", Language.SR_CYRL, "Поздрав", "Пошта ради.", Duration.ofDays(3));
    }

    static List<MailState> states() {
        return in(() -> Mail.<Mail>listAll().stream().map(mail -> MailRow.state(mail.id)).toList());
    }

    static UUID only() {
        return in(() -> Mail.<Mail>findAll().<Mail>singleResult().id);
    }

    static String text(String query) {
        return in(() -> String.valueOf(Mail.getEntityManager().createNativeQuery(query, Object.class).getSingleResult()));
    }

    static <T> T in(Callable<T> work) {
        return Acting.as(Actor.SYSTEM, () -> QuarkusTransaction.requiringNew().call(work));
    }
}
