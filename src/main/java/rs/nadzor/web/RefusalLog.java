package rs.nadzor.web;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.vertx.core.http.HttpServerRequest;

/**
 * Notes whom the register let in nowhere, for who looks into it afterwards. It names nobody: an e-mail or network address
 * stands there as eight letters that are the same for the same address, and tell nothing without the session key.
 */
@ApplicationScoped
public class RefusalLog {

    private static final Logger LOG = Logger.getLogger(RefusalLog.class);

    @Inject
    Seal seal;

    @Inject
    VisitorAddress visitor;

    @Inject
    Viewer viewer;

    /** @param whose the account that somebody tried */
    public void signIn(String reason, String whose, String address) {
        LOG.infof("sign-in refused (%s) for %s from %s", reason, mark(whose), mark(VisitorAddress.network(address)));
    }

    /** Somebody asked for what is not theirs. */
    void asked(ErrorPage.Kind kind, HttpServerRequest request) {
        LOG.infof("refused (%s): %s %s to %s from %s", kind.name().toLowerCase(Locale.ROOT), request.method(),
                FaultLog.place(request.path()), viewer.staff().map(person -> person.id().toString()).orElse("a stranger"),
                mark(VisitorAddress.network(visitor.of(request))));
    }

    private String mark(String text) {
        return seal.of("refused", text).substring(0, 8);
    }
}
