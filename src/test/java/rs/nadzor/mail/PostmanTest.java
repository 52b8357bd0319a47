package rs.nadzor.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.subethamail.smtp.RejectException;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.i18n.Language;
import rs.nadzor.job.Progress;

/** What becomes of a mail: sent once, tried again, refused, or in doubt until a person knows. Two nodes are two threads here. */
@QuarkusTest
class PostmanTest extends Mailed {

    private static final MailSink.Mood SILENT = end -> end.await();

    @Inject
    Outbox outbox;
    @Inject
    AgroalDataSource desk;

    @Test
    void sendsWhatWasCommittedInTheLanguageOfTheRecipient() throws Exception {
        String name = post.put(Post.letter().leaving("https://nadzor.example.org/desk/account"));
        post.goesOut();
        var mail = sink.received().get(0);
        assertEquals(List.of(name, "Поздрав", "sr-Cyrl", "auto-generated", "<https://nadzor.example.org/desk/account>", "ana@example.org"),
                List.of(mail.getMessageID(), mail.getSubject(), mail.getHeader("Content-Language", null), mail.getHeader("Auto-Submitted", null),
                        mail.getHeader("List-Unsubscribe", null), mail.getAllRecipients()[0].toString()));
        assertTrue(Duration.between(mail.getSentDate().toInstant(), Instant.now()).abs().toMinutes() < 5);
        assertTrue(name.endsWith("@example.org>"));
        assertEquals("Пошта ради.", MailSink.text(mail).strip());
        assertEquals(List.of(MailState.SENT), Post.states());
        post.goesOut();
        assertEquals(1, sink.received().size());
    }

    @Test
    void sendsNothingOfATransactionThatWasGivenUp() {
        assertThrows(IllegalArgumentException.class, () -> Post.in(() -> {
            outbox.put(Post.letter());
            throw new IllegalArgumentException();
        }));
        post.goesOut();
        assertEquals(List.of(), sink.received());
    }

    @Test
    void keepsTheTextEncryptedAndOnlyUntilItIsSent() {
        post.put(Post.letter());
        assertEquals("f", Post.text("select position(convert_to('Пошта ради', 'UTF8') in body) > 0 from desk.mail").substring(0, 1));
        post.goesOut();
        assertEquals("0 0", Post.text("select count(body) || ' ' || (select count(*) from desk.audit_event where table_name = 'mail') from desk.mail"));
    }

    @Test
    void sendsEachOnceHoweverManyNodesThereAre() {
        int mails = 30;
        for (int i = 0; i < mails; i++) post.put(Post.letter());
        IntStream.range(0, 5).mapToObj(node -> CompletableFuture.runAsync(post::goesOut)).toList().forEach(CompletableFuture::join);
        post.goesOut();
        assertEquals(mails, sink.names().size());
        assertEquals(mails, new HashSet<>(sink.names()).size());
        assertEquals(mails, Post.states().stream().filter(MailState.SENT::equals).count());
    }

    @Test
    void triesAgainLaterAndLaterWhileTheServerIsBusy() {
        sink.mood = new MailSink.Refuses(451, "Busy");
        post.put(Post.letter());
        post.goesOut();
        post.goesOut();
        assertEquals(List.of(MailState.WAITING), Post.states());
        assertEquals("1 451 Busy", Post.text("select number || ' ' || code || ' ' || substring(reply from 'Busy') from desk.mail_attempt"));
        post.later(Duration.ofSeconds(61));
        post.goesOut();
        post.later(Duration.ofSeconds(61 + 200));
        post.goesOut();
        assertEquals("2", Post.text("select count(*) from desk.mail_attempt"));
        sink.mood = MailSink.Mood.TAKES;
        post.later(Duration.ofSeconds(61 + 241));
        post.goesOut();
        assertEquals(1, sink.received().size());
        assertEquals(List.of(MailState.SENT), Post.states());
        assertEquals(List.of(1L, 4L, 16L, 64L, 256L, 360L, 360L),
                IntStream.rangeClosed(1, 7).mapToObj(attempt -> Claim.pause(attempt).toMinutes()).toList());
    }

    @Test
    void triesAgainWhatTheServerDidNotTakeAfterItHadRead() {
        sink.mood = end -> {
            throw new RejectException(452, "Disk full");
        };
        post.put(Post.letter());
        post.goesOut();
        assertEquals(List.of(MailState.WAITING), Post.states());
    }

    @Test
    void doesNotBotherAServerThatSaysNo() {
        sink.mood = new MailSink.Refuses(550, "No such user");
        post.put(Post.letter());
        post.goesOut();
        post.later(Duration.ofDays(2));
        post.goesOut();
        assertEquals(List.of(MailState.REFUSED), Post.states());
        assertEquals("1 550", Post.text("select count(*) || ' ' || min(code) from desk.mail_attempt"));
    }

    @Test
    void refusesByItselfWhatIsNoAddressOfOnePerson() {
        for (String wrong : List.of("ana@example.org,vera@example.org", "ana", "ana@example.org\nBcc: vera@example.org")) {
            post.put(Letter.automatic("warning", wrong, Language.EN, "x\r\nBcc: vera@example.org", "x", Duration.ofDays(1)));
        }
        post.goesOut();
        assertEquals(List.of(MailState.REFUSED, MailState.REFUSED, MailState.REFUSED), Post.states());
    }

    @Test
    void leavesNoRoomForHeadersInASubject() throws Exception {
        post.put(Letter.automatic("warning", "ana@example.org", Language.EN, "x\r\nBcc: vera@example.org", "x", Duration.ofDays(1)));
        post.goesOut();
        assertEquals("x Bcc: vera@example.org", sink.received().get(0).getSubject());
        assertEquals(1, sink.received().get(0).getAllRecipients().length);
    }

    @Test
    void isInDoubtWhenTheServerHasItAllAndSaysNothing() {
        sink.mood = SILENT;
        post.put(Post.letter());
        post.goesOut();
        assertEquals(List.of(MailState.PERHAPS), Post.states());
        sink.mood = MailSink.Mood.TAKES;
        post.later(Duration.ofDays(2));
        post.goesOut();
        assertEquals(1, sink.received().size(), "it is for a person to say");
    }

    @Test
    void isInDoubtWhenItsNodeDiedOnTheWay() throws SQLException {
        String first = post.put(Post.letter());
        try (var claim = Claim.next(desk, Instant.now()).orElseThrow()) {
            claim.begin(desk, "killed", Instant.now());
            assertEquals(List.of(MailState.SENDING), Post.states());
            post.goesOut();
            assertEquals(List.of(MailState.SENDING), Post.states(), "somebody is at it");
            assertThrows(SQLException.class, () -> claim.begin(desk, "a second one", Instant.now()));
        }
        String second = post.put(Post.letter());
        post.goesOut();
        assertEquals(List.of(second), sink.names(), first);
        assertEquals(List.of(MailState.PERHAPS, MailState.SENT), Post.states());
    }

    @Test
    void knowsThatItWasSentAlsoWhenItsConnectionWasLostMeanwhile() throws Exception {
        var there = new CountDownLatch(1);
        var cut = new CountDownLatch(1);
        sink.mood = end -> {
            there.countDown();
            cut.await();
        };
        post.to(new Post.Server(Optional.of("127.0.0.1"), sink.port(), Optional.empty(), Optional.empty(), MailServer.Security.NONE,
                Optional.of("nadzor@example.org"), Duration.ofSeconds(30), 1000));
        post.put(Post.letter());
        var sending = CompletableFuture.runAsync(post::goesOut);
        there.await();
        Post.text("select pg_terminate_backend(pid, 5000) from pg_stat_activity where state = 'idle in transaction' and query like '%mail_attempt%' and datname = current_database()");
        CompletableFuture.runAsync(post::goesOut).join();
        assertEquals(List.of(MailState.PERHAPS), Post.states(), "nobody can know yet");
        cut.countDown();
        sending.join();
        assertEquals(List.of(MailState.SENT), Post.states());
        assertEquals(1, sink.received().size());
    }

    @Test
    void asksNobodyElseWhenTheServerIsAway() {
        sink.close();
        for (int i = 0; i < 3; i++) post.put(Post.letter());
        post.goesOut();
        assertEquals("1", Post.text("select count(*) from desk.mail_attempt"));
        assertEquals(List.of(MailState.WAITING, MailState.WAITING, MailState.WAITING), Post.states());
    }

    @Test
    void sendsSoManyAMinuteAndNotMore() {
        post.to(new Post.Server(Optional.of("127.0.0.1"), sink.port(), Optional.empty(), Optional.empty(), MailServer.Security.NONE,
                Optional.of("nadzor@example.org"), Duration.ofSeconds(5), 2));
        for (int i = 0; i < 5; i++) post.put(Post.letter());
        post.goesOut();
        assertEquals(2, sink.received().size());
        post.later(Duration.ofSeconds(61));
        post.goesOut();
        assertEquals(4, sink.received().size());
    }

    @Test
    void letsGoOfWhatMakesNoSenseAnyMore() {
        post.put(Post.letter());
        post.later(Duration.ofDays(4));
        post.goesOut();
        assertEquals(List.of(), sink.received());
        assertEquals(List.of(MailState.LAPSED), Post.states());
        assertEquals("0", Post.text("select count(body) from desk.mail"));
    }

    @Test
    void doesNotTellAServerAnythingInTheOpenUnlessItIsMeantTo() {
        post.to(new Post.Server(Optional.of("127.0.0.1"), sink.port(), Optional.of("nadzor"), Optional.of("secret"), MailServer.Security.STARTTLS,
                Optional.of("nadzor@example.org"), Duration.ofSeconds(5), 1000));
        post.put(Post.letter());
        post.goesOut();
        assertEquals(List.of(), sink.received());
        assertEquals(List.of(MailState.WAITING), Post.states());
    }

    @Test
    void doesNotKnowAfterARestoreWhatWasSentSinceTheBackup() {
        post.put(Post.letter());
        Post.in(() -> Mail.getEntityManager().createNativeQuery("select cast(desk.doubt_restored_mail() as text)").getResultList());
        post.goesOut();
        assertEquals(List.of(), sink.received());
        assertEquals(List.of(MailState.PERHAPS), Post.states());
    }

    @Test
    void forgetsWhomItWroteToAfterAMonth() {
        post.put(Post.letter());
        post.goesOut();
        var old = new OldMail();
        old.clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(29));
        assertEquals(0, old.run(Progress.UNSEEN));
        old.clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(31));
        assertEquals(1, old.run(Progress.UNSEEN));
        assertFalse(Post.states().contains(MailState.SENT));
    }
}
