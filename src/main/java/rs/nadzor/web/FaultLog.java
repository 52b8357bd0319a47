package rs.nadzor.web;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.vertx.core.http.HttpServerRequest;

/** Logs what failed, with a number that the reader sees, too. Nothing that a person typed, and no link that lets in. */
@ApplicationScoped
class FaultLog {

    private static final Logger LOG = Logger.getLogger(FaultLog.class);

    private final SecureRandom random = new SecureRandom();

    /** @return the number; empty where the log has nothing that would help the reader */
    String keep(Throwable failure, ErrorPage.Kind kind, HttpServerRequest request) {
        byte[] number = new byte[4];
        random.nextBytes(number);
        String reference = HexFormat.of().formatHex(number);
        LOG.logf(kind.status < 500 ? Logger.Level.WARN : Logger.Level.ERROR, Wordless.of(failure), "%s: %s %s was answered with %d",
                reference, request.method(), place(request.path()), kind.status);
        return kind.status < 500 ? "" : reference;
    }

    /** What follows the door in an address is somebody's key. */
    static String place(String path) {
        return Desk.isPrivate(path) && !Desk.holds(path) ? "/" + path.split("/")[1] : path;
    }
}
