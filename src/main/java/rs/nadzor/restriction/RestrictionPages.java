package rs.nadzor.restriction;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

import rs.nadzor.account.User;
import rs.nadzor.audit.History;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/**
 * Who may see a record. A feature extends it at an address of its own below the record's, with {@code id} in it. To
 * everybody who is not named for a restricted record it answers as for one that does not exist.
 */
@RolesAllowed("reader")
public abstract class RestrictionPages {

    @Inject
    Restricting restricting;
    @Inject
    Viewer viewer;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    Phrases phrases;

    protected abstract Restrictable kind();

    @GET
    @Transactional
    public TemplateInstance show(@RestPath("id") UUID record) {
        return page(record, RestrictionForm.BLANK, forms.none());
    }

    @POST
    @Transactional
    public Response restrict(@RestPath("id") UUID record, @BeanParam RestrictionForm form) {
        kind().lock(record);
        FormErrors errors = forms.check(form);
        RestrictionView view = changeable(record);
        if (view.restriction() != null) errors.add("", "restriction:restricted_already");
        else hindrance(record).ifPresent(key -> errors.add("", key));
        if (errors.any()) return refused(record, form, errors);
        restricting.restrict(kind(), record, form.people(), form.along(), form.reason().strip());
        return done(record, "restriction:restricted");
    }

    @POST
    @Path("people")
    @Transactional
    public Response name(@RestPath("id") UUID record, @RestForm List<UUID> people) {
        Restriction restriction = held(record);
        if (people == null || people.isEmpty()) return refused(record, RestrictionForm.BLANK, forms.none().add("people", "restriction:people_missing"));
        restricting.name(restriction, people);
        return done(record, "restriction:named");
    }

    @POST
    @Path("people/{person}/removal")
    @Transactional
    public Response unname(@RestPath("id") UUID record, @RestPath UUID person) {
        Restriction restriction = held(record);
        if (person.equals(restriction.restrictedBy)) return refused(record, RestrictionForm.BLANK, forms.none().add("", "restriction:restrictor_stays"));
        restricting.unname(restriction, person);
        flash.say("restriction:unnamed");
        boolean gone = person.equals(person().id());
        return Response.seeOther(URI.create(gone ? "/desk" : kind().head(record).address() + "/restriction")).build();
    }

    @POST
    @Path("lifting")
    @Transactional
    public Response lift(@RestPath("id") UUID record, @BeanParam RestrictionForm form) {
        kind().lock(record);
        Restriction restriction = held(record);
        FormErrors errors = forms.check(form);
        if (errors.any()) return refused(record, form, errors);
        restricting.lift(restriction, form.reason().strip());
        return done(record, "restriction:lifted");
    }

    /** What went along with another record is changed there. */
    private Restriction held(UUID record) {
        return Optional.ofNullable(changeable(record).restriction()).filter(one -> one.recordId.equals(record)).orElseThrow(NotFoundException::new);
    }

    private RestrictionView changeable(UUID record) {
        RestrictionView view = view(record);
        if (!view.open()) throw new NotFoundException();
        return view;
    }

    private Response refused(UUID record, RestrictionForm form, FormErrors errors) {
        return Response.status(422).entity(page(record, form, errors)).build();
    }

    private Response done(UUID record, String said) {
        flash.say(said);
        return Response.seeOther(URI.create(kind().head(record).address() + "/restriction")).build();
    }

    private TemplateInstance page(UUID record, RestrictionForm form, FormErrors errors) {
        return RestrictionTemplates.record(view(record), form, errors);
    }

    private RestrictionView view(UUID record) {
        History head = kind().head(record);
        Restriction restriction = Restriction.of(record).orElse(null);
        List<NamedPerson> people = restriction == null ? List.of() : restriction.people();
        Set<UUID> named = people.stream().map(NamedPerson::id).collect(Collectors.toSet());
        named.add(person().id());
        return new RestrictionView(head, restriction, root(restriction, record), people, restriction == null ? hindrance(record).map(phrases::of).orElse(null) : null,
                restricting.isOpenTo(person(), kind().kind(), record), restriction == null ? restricting.along(kind(), record) : List.of(),
                User.active().stream().filter(user -> !named.contains(user.id)).toList(), Restriction.former(record), person().id());
    }

    private Optional<String> hindrance(UUID record) {
        return restricting.isKept() ? kind().hindrance(record) : Optional.of("restriction:not_kept");
    }

    private History root(Restriction restriction, UUID record) {
        return restriction == null || restriction.recordId.equals(record) ? null
                : restricting.kind(restriction.kind).map(kind -> kind.head(restriction.recordId)).orElse(null);
    }

    private StaffPrincipal person() {
        return viewer.staff().orElseThrow();
    }
}
