package rs.nadzor.mail;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps its name, and knows whether the server was given its text. */
final class Message extends MimeMessage {

    private final String name;
    private boolean given;

    Message(Session session, String name) {
        super(session);
        this.name = name;
    }

    /** From the first byte on: what happens then without a reply may have been a delivery. */
    boolean isGiven() {
        return given;
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        given = true;
        super.writeTo(out, without);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", name);
    }
}
