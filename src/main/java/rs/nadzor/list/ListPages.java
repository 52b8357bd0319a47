package rs.nadzor.list;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** Lists kept under a name: all that one sees, keeping one, renaming and removing it. */
@Path("/desk/lists")
@RolesAllowed("reader")
public class ListPages {

    @Inject
    NamedLists lists;
    @Inject
    Viewer viewer;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    CurrentLanguage language;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "list")
    static class Templates {
        static native TemplateInstance lists(List<KeptList> lists);

        /** A null list is not kept yet. */
        static native TemplateInstance form(KeptList kept, ListForm form, Criteria criteria, FormErrors errors);
    }

    @GET
    @Transactional
    public TemplateInstance list() {
        return Templates.lists(lists.all());
    }

    @POST
    @Transactional
    public Response keep(@BeanParam ListForm form) {
        ListKind kind = lists.kind(form.kind()).orElseThrow(BadRequestException::new);
        Criteria criteria = kind.criteria(Criteria.read(form.query()), language.get());
        StaffPrincipal person = viewer.staff().orElseThrow();
        FormErrors errors = check(form, person.id(), kind.code(), null);
        if (errors.any()) return Response.status(422).entity(Templates.form(null, form, criteria, errors)).build();
        NamedList.keep(kind.code(), form.name(), criteria.query(), form.isShared(), person, clock.instant());
        flash.say("list:kept", form.name().strip());
        return Response.seeOther(URI.create(kind.path() + criteria.query())).build();
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance edit(@RestPath UUID id) {
        KeptList kept = changeable(id);
        return Templates.form(kept, ListForm.of(kept.list()), kept.criteria(), forms.none());
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@RestPath UUID id, @BeanParam ListForm form) {
        KeptList kept = changeable(id);
        FormErrors errors = check(form, kept.list().ownerId, kept.list().kind, id);
        if (errors.any()) return Response.status(422).entity(Templates.form(kept, form, kept.criteria(), errors)).build();
        kept.list().change(form.name(), form.isShared());
        flash.say("list:changed");
        return all();
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response remove(@RestPath UUID id) {
        NamedList list = changeable(id).list();
        list.delete();
        flash.say("list:removed", list.name);
        return all();
    }

    private FormErrors check(ListForm form, UUID owner, String kind, UUID list) {
        FormErrors errors = form.check(forms);
        if (!errors.on("name") && NamedList.isTaken(owner, kind, form.name(), list)) errors.add("name", "list:name_taken");
        return errors;
    }

    private static Response all() {
        return Response.seeOther(URI.create("/desk/lists")).build();
    }

    private KeptList changeable(UUID id) {
        NamedList list = NamedList.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (list == null) throw new NotFoundException();
        KeptList kept = lists.one(list).orElseThrow(NotFoundException::new);
        if (!kept.changeable()) throw new ForbiddenException();
        return kept;
    }
}
