package rs.nadzor.mail;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test whose application sends mail to a sink, beginning with none that waits. */
public abstract class Mailed {

    @Inject
    protected Post post;
    protected MailSink sink;

    @BeforeEach
    void open() {
        sink = new MailSink();
        post.to(sink);
        post.forgetAll();
    }

    @AfterEach
    void close() {
        sink.close();
        post.nowhere();
    }
}
