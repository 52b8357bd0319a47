package rs.nadzor.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** The far end: a real mail server on this machine that keeps what it is given, and can be told to misbehave. */
public final class MailSink implements AutoCloseable {

    /** What it does with the next mails. */
    @FunctionalInterface
    public interface Mood {
        Mood TAKES = end -> { };

        /** When it has been told the recipient. */
        default void toRecipient() throws RejectException {
        }

        /** When it has, and keeps, the whole text: before it says so. */
        void toText(CountDownLatch end) throws RejectException, InterruptedException;
    }

    /** Refuses the recipient. */
    public record Refuses(int code, String words) implements Mood {
        @Override
        public void toRecipient() throws RejectException {
            throw new RejectException(code, words);
        }

        @Override
        public void toText(CountDownLatch end) {
        }
    }

    private final List<MimeMessage> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final SMTPServer server;
    public volatile Mood mood = Mood.TAKES;

    public MailSink() {
        server = SMTPServer.port(0).bindAddress(Optional.of(InetAddress.getLoopbackAddress())).hostName("localhost")
                .messageHandlerFactory(context -> new Handler()).build();
        server.start();
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** Whole mails, in the order in which they came, answered or not. */
    public List<MimeMessage> received() {
        return received;
    }

    public List<String> names() {
        return received.stream().map(MailSink::name).toList();
    }

    public static String name(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(MimeMessage mail) {
        try {
            return ((String) mail.getContent()).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop();
    }

    private final class Handler implements MessageHandler {
        @Override
        public void from(String from) {
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            mood.toRecipient();
        }

        @Override
        public String data(InputStream text) throws RejectException, IOException {
            try {
                var mail = new MimeMessage(null, new ByteArrayInputStream(text.readAllBytes()));
                Mood now = mood;
                received.add(mail);
                now.toText(end);
            } catch (MessagingException | InterruptedException e) {
                throw new IOException(e);
            }
            return null;
        }

        @Override
        public void done() {
        }
    }
}
