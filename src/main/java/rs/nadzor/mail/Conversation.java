package rs.nadzor.mail;

import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Gives one mail to the server and says what is known of it afterwards. */
@ApplicationScoped
class Conversation {

    @Inject
    MailServer server;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    Answer about(Sendable mail) {
        Session session = Session.getInstance(properties());
        Message message;
        Address[] to;
        try {
            to = new Address[] { address(mail.recipient()) };
            message = message(session, mail, to[0]);
        } catch (Outbox.Unreadable | MessagingException | UnsupportedEncodingException unsendable) {
            return new Answer(Answer.Outcome.REFUSED, null, unsendable.getClass().getSimpleName());
        }
        try (var transport = new Quiet((SMTPTransport) session.getTransport(server.security() == MailServer.Security.TLS ? "smtps" : "smtp"))) {
            transport.smtp.connect(server.host().orElseThrow(), server.port(), server.user().orElse(null), server.password().orElse(null));
            transport.smtp.sendMessage(message, to);
            return new Answer(Answer.Outcome.SENT, transport.smtp.getLastReturnCode(), "");
        } catch (AuthenticationFailedException ours) {
            // It is us whom the server does not know: nothing about this mail.
            return Answer.broken(ours, false);
        } catch (MessagingException failed) {
            return judge(failed, message.isGiven());
        }
    }

    /** A reply is an answer, also to the text; silence after the text leaves everything open. */
    private static Answer judge(MessagingException failed, boolean given) {
        for (Exception each = failed; each instanceof MessagingException next; each = next.getNextException()) {
            if (each instanceof SMTPAddressFailedException recipient) return Answer.of(recipient.getReturnCode(), recipient.getMessage());
            if (each instanceof SMTPSendFailedException sending && sending.getReturnCode() >= 400) {
                return Answer.of(sending.getReturnCode(), sending.getMessage());
            }
        }
        return Answer.broken(failed.getNextException() == null ? failed : failed.getNextException(), given);
    }

    private Message message(Session session, Sendable mail, Address to) throws MessagingException, UnsupportedEncodingException {
        var message = new Message(session, mail.messageId());
        message.setFrom(new InternetAddress(server.from().orElseThrow()));
        message.setRecipient(jakarta.mail.Message.RecipientType.TO, to);
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", mail.language().tag());
        if (!mail.byHand()) message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.leave() != null) message.setHeader("List-Unsubscribe", "<" + mail.leave() + ">");
        message.setText(outbox.text(mail.body(), mail.messageId()), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    /** Exactly one; a domain in letters of its own goes as the mail servers write it. */
    private static Address address(String typed) throws AddressException {
        int at = typed.lastIndexOf('@');
        if (at < 1) throw new AddressException();
        try {
            return new InternetAddress(typed.substring(0, at + 1) + IDN.toASCII(typed.substring(at + 1)), true);
        } catch (IllegalArgumentException noDomain) {
            throw new AddressException();
        }
    }

    private Properties properties() {
        String protocol = "mail." + (server.security() == MailServer.Security.TLS ? "smtps." : "smtp.");
        String patience = String.valueOf(server.patience().toMillis());
        var properties = new Properties();
        for (String wait : new String[] { "connectiontimeout", "timeout", "writetimeout" }) properties.put(protocol + wait, patience);
        properties.put(protocol + "auth", String.valueOf(server.user().isPresent()));
        properties.put(protocol + "ssl.checkserveridentity", "true");
        boolean encrypted = server.security() == MailServer.Security.STARTTLS;
        properties.put(protocol + "starttls.enable", String.valueOf(encrypted));
        properties.put(protocol + "starttls.required", String.valueOf(encrypted));
        // The name of this machine is nobody's business; mail servers believe their own eyes anyway.
        properties.put(protocol + "localhost", "localhost");
        properties.put(protocol + "quitwait", "false");
        return properties;
    }

    /** How the conversation ended was clear before it was closed. */
    private record Quiet(SMTPTransport smtp) implements AutoCloseable {

        @Override
        public void close() {
            try {
                smtp.close();
            } catch (MessagingException over) {
                // The server has gone first.
            }
        }
    }
}
