package rs.nadzor.account;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.web.Forms;

/** One's own second factor: set up, replaced, its recovery codes. Whose role demands one is led here and nowhere else. */
@Path(SecondFactorPages.PATH)
@RolesAllowed({"reader", Role.NEWCOMER})
public class SecondFactorPages {

    static final String PATH = "/desk/account/second-factor";

    @Inject
    SignedIn signedIn;

    @Inject
    SecondFactors factors;

    @Inject
    AccountMail mail;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance show(@RestQuery String to) {
        var user = signedIn.user();
        return SecondFactor.isSet(user.id) ? settled(user, "") : setUp(user, factors.offer(user), to, "");
    }

    /** A form that was sent by somebody whose new role demands a second factor: it waits as their draft. */
    @POST
    @Path("typed")
    @Transactional
    public TemplateInstance carry(@RestQuery String to, @RestQuery String form, @RestForm String csrf) {
        var user = signedIn.user();
        return setUp(user, factors.offer(user), Carried.of(form).keptFor(user, Destination.safe(to), clock), "");
    }

    @POST
    @Transactional
    public Response settle(@RestForm String offer, @RestForm String code, @RestForm String to, RoutingContext routing) {
        var user = signedIn.user();
        var codes = factors.settle(user, offer, code);
        if (codes.isEmpty()) {
            var again = factors.offered(user, offer);
            if (again.isEmpty()) return Response.status(422).entity(show(to)).build();
            return Response.status(422).entity(setUp(user, again.get(), to, "account:code_wrong")).build();
        }
        cookie.give(routing, sessions.begin(user));
        return shown(codes.get(), to);
    }

    /** Another telephone: the present one works until a code of the other has come. */
    @POST
    @Path("renewal")
    @Transactional
    public Response renew(@RestForm String password) {
        var user = signedIn.user();
        if (!proves(user, password)) return refused(user);
        return Response.ok(setUp(user, factors.offer(user), null, "")).build();
    }

    @POST
    @Path("recovery-codes")
    @Transactional
    public Response renewCodes(@RestForm String password) {
        var user = signedIn.user();
        if (!proves(user, password)) return refused(user);
        mail.tell(user, CredentialChange.RECOVERY_CODES);
        return shown(RecoveryCode.renew(user.id), PATH);
    }

    // Without a second factor there is nothing to renew, whatever the password.
    private static boolean proves(User user, String password) {
        return SecondFactor.isSet(user.id) && Password.matches(password == null ? "" : password, user.passwordHash);
    }

    private Response refused(User user) {
        return Response.status(422).entity(SecondFactor.isSet(user.id) ? settled(user, "account:password_wrong")
                : setUp(user, factors.offer(user), null, "")).build();
    }

    private static Response shown(List<String> codes, String to) {
        return Response.status(201).entity(AccountTemplates.recoveryCodes(codes, Destination.safe(to))).build();
    }

    private TemplateInstance setUp(User user, SecondFactors.Offer offer, String to, String reason) {
        var errors = forms.none();
        if (!reason.isEmpty()) errors.add("code", reason);
        return AccountTemplates.secondFactorOffer(offer, factors.missing(user), Destination.safe(to), errors);
    }

    private TemplateInstance settled(User user, String reason) {
        var errors = forms.none();
        if (!reason.isEmpty()) errors.add("password", reason);
        return AccountTemplates.secondFactor(SecondFactor.of(user.id).orElseThrow().confirmedAt, RecoveryCode.left(user.id), errors);
    }
}
