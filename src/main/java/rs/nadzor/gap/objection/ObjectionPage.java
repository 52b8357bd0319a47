package rs.nadzor.gap.objection;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.TemplateInstance;
import rs.nadzor.account.SignedIn;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** One objection: read, decided, answered. Nobody decides about what they submitted themselves. */
@Path("/desk/objections/{number}")
@RolesAllowed("reader")
public class ObjectionPage {

    @Inject
    SignedIn person;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    ObjectorMail mail;
    @Inject
    Showings showings;
    @Inject
    Objections objections;
    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance read(@RestPath String number) {
        return page(Objection.numbered(parsed(number)).orElseThrow(NotFoundException::new), DecisionForm.EMPTY, ReplyForm.EMPTY, forms.none());
    }

    @POST
    @Path("decision")
    @RolesAllowed({"editor", "foi_officer"})
    @Transactional
    public Response decide(@RestPath String number, @BeanParam DecisionForm form) {
        Objection objection = locked(number);
        FormErrors errors = form.check(forms);
        if (view(objection).mine()) errors.add("", "objection:not_yours");
        if (errors.any()) return again(page(objection, form, ReplyForm.EMPTY, errors));
        return done(objection, "objection:decided", o -> o.decide(Decision.of(form.chosen(), form.reason(), person.user().actor(), clock.instant())));
    }

    @POST
    @Path("reply")
    @RolesAllowed({"editor", "foi_officer"})
    @Transactional
    public Response reply(@RestPath String number, @BeanParam ReplyForm form) {
        Objection objection = locked(number);
        FormErrors errors = forms.check(form);
        if (errors.any()) return again(page(objection, DecisionForm.EMPTY, form, errors));
        boolean sent = form.isByMail() && mail.reaches(objection);
        return done(objection, sent ? "objection:reply_on_its_way" : "objection:replied", o -> {
            o.answer(Reply.of(form.reply(), person.user().actor(), clock.instant()));
            if (sent) mail.reply(o, o.reply.text());
        });
    }

    /** By somebody else than whoever decided. */
    @POST
    @Path("showing")
    @RolesAllowed("editor")
    @Transactional
    public Response show(@RestPath String number, @RestForm String version) {
        Objection objection = locked(number);
        if (!String.valueOf(objection.version).equals(version)) {
            return again(page(objection, DecisionForm.EMPTY, ReplyForm.EMPTY, forms.none().add("", "objection:changed")));
        }
        return done(objection, "objection:now_shown", o -> showings.show(o, person.user().actor()));
    }

    @POST
    @Path("showing/removal")
    @RolesAllowed("editor")
    @Transactional
    public Response hide(@RestPath String number) {
        return done(locked(number), "objection:now_hidden", o -> showings.hide(o, person.user().actor()));
    }

    /** Where another edition than the next one said it right. */
    @POST
    @Path("edition")
    @RolesAllowed({"editor", "foi_officer"})
    @Transactional
    public Response edition(@RestPath String number, @RestForm String edition) {
        Objection objection = locked(number);
        Integer chosen = PublicObjectionForm.number(edition);
        if (chosen == null || !view(objection).later().contains(chosen)) {
            return again(page(objection, DecisionForm.EMPTY, ReplyForm.EMPTY, forms.none().add("edition", "objection:edition_missing")));
        }
        return done(objection, "objection:edition_set", o -> o.resultsIn(chosen));
    }

    private ObjectionView view(Objection objection) {
        return objections.view(objection, person.id(), LocalDate.now(clock));
    }

    private TemplateInstance page(Objection objection, DecisionForm decision, ReplyForm reply, FormErrors errors) {
        return ObjectionTemplates.objection(view(objection), mail.reaches(objection), Verdict.values(), decision, reply,
                mail.replied(objection).orElse(null), errors);
    }

    private static Response again(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private Response done(Objection objection, String said, Consumer<Objection> verb) {
        try {
            verb.accept(objection);
            flash.say(said);
        } catch (Objection.Settled tooLate) {
            flash.say("objection:settled");
        }
        return Response.seeOther(URI.create("/desk/objections/" + objection.number)).build();
    }

    private static Objection locked(String number) {
        return Objection.forDecision(parsed(number)).orElseThrow(NotFoundException::new);
    }

    private static int parsed(String number) {
        if (!number.matches("[0-9]{1,9}")) throw new NotFoundException();
        return Integer.parseInt(number);
    }
}
