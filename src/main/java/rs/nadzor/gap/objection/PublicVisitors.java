package rs.nadzor.gap.objection;

import java.time.Clock;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.HttpServerRequest;
import rs.nadzor.web.Seal;
import rs.nadzor.web.VisitorAddress;
import rs.nadzor.web.VisitorLimit;

/** How many objections come from one network, about whatever page. */
@ApplicationScoped
public class PublicVisitors {

    @Inject
    PublicObjectionTerms terms;
    @Inject
    VisitorAddress addresses;
    @Inject
    Seal seal;
    @Inject
    Clock clock;

    private VisitorLimit limit;

    @PostConstruct
    void count() {
        limit = new VisitorLimit(terms.perVisitor(), network -> seal.of("objector", network), clock);
    }

    boolean admits(HttpServerRequest request) {
        return limit.admits(addresses.of(request));
    }
}
