package rs.nadzor.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.web.Desk;

/** Signs a request of the desk in by its session cookie, or shows the way to the door: signing in, or a second factor. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String DOOR = SessionMechanism.class.getName();

    @Inject
    SessionCookie cookie;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager identities) {
        // Elsewhere nobody is signed in, whatever the browser sends.
        if (!Desk.holds(routing.normalizedPath())) return Uni.createFrom().nullItem();
        return cookie.read(routing).map(token -> identities.authenticate(new SessionRequest(token)).map(person -> known(person, routing)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** Whose second factor is missing is nobody yet, except on the page where it is set up. */
    private static SecurityIdentity known(SecurityIdentity person, RoutingContext routing) {
        if (!person.hasRole(Role.NEWCOMER) || isSetUp(routing)) return person;
        routing.put(DOOR, SecondFactorPages.PATH);
        return null;
    }

    private static boolean isSetUp(RoutingContext routing) {
        String path = routing.normalizedPath();
        return path.equals(SecondFactorPages.PATH) || path.startsWith(SecondFactorPages.PATH + "/");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        // A script must hear that the session is over, not be shown the sign-in page as if it were its answer.
        String mode = routing.request().getHeader("Sec-Fetch-Mode");
        if (mode != null && !mode.equals("navigate")) return Uni.createFrom().item(new ChallengeData(401, null, null));
        String door = routing.<String>get(DOOR, "/login");
        String wanted = URLEncoder.encode(Destination.wanted(routing), StandardCharsets.UTF_8);
        return Uni.createFrom().item(bringsForm(routing.request())
                // 307 makes the browser send the form once more, there: nothing that was typed is lost.
                ? new ChallengeData(307, "Location", door + "/typed?to=" + wanted + "&form="
                        + URLEncoder.encode(routing.request().path(), StandardCharsets.UTF_8))
                : new ChallengeData(303, "Location", door + "?to=" + wanted));
    }

    private static boolean bringsForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return request.method().equals(HttpMethod.POST) && type != null
                && (type.startsWith("multipart/form-data") || type.startsWith("application/x-www-form-urlencoded"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}
