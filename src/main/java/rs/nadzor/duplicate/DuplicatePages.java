package rs.nadzor.duplicate;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.web.Decisions;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Typed;
import rs.nadzor.web.Viewer;

/**
 * The pages on which any record is found to be the same as another, and found to be another after all. A feature extends it
 * at an address of its own, with {@code id}, the record that stays, in it. Both take an editor: they change what many read.
 */
@RolesAllowed("editor")
public abstract class DuplicatePages {

    @Inject
    Duplicates duplicates;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    Viewer viewer;

    protected abstract Mergeable kind();

    /** @param other the record to compare; without one, those that may be meant */
    @GET
    @Transactional
    public TemplateInstance compare(@RestPath UUID id, @RestQuery String other, @RestQuery("other-name") String name) {
        Mergeable kind = kind();
        UUID kept = stands(kind, id);
        Optional<UUID> picked = kind.picked(other, name);
        if (picked.isEmpty()) {
            FormErrors errors = forms.none();
            if (Typed.given(name)) errors.add("other-name", "duplicate:none_named");
            return DuplicateTemplates.choose(kind.history().head(kept), kind.likely(kept), kind.suggestions(), errors);
        }
        Pair pair = kind.pair(kept, stands(kind, picked.get()), false);
        return page(kind, pair, MergingForm.of(pair), Decisions.sent(), refusals(kind, pair));
    }

    @POST
    @Transactional
    public Response merge(@RestPath UUID id, @BeanParam MergingForm form) {
        Mergeable kind = kind();
        UUID other = Typed.id(form.other()).orElseThrow(NotFoundException::new);
        Decisions decided = Decisions.sent();
        FormErrors errors = forms.check(form);
        Pair pair = kind.pair(id, other, !id.equals(other));
        if (pair.kept().isSign() || pair.duplicate().isSign()) throw new Sign.Merged();
        refusals(kind, pair).list().forEach(errors::add);
        Comparison chosen = id.equals(other) ? null : kind.compare(id, other, decided);
        if (chosen != null) chosen.check(errors);
        boolean overtaken = pair.kept().version() != Typed.number(form.version()) || pair.duplicate().version() != Typed.number(form.otherVersion());
        if (overtaken) errors.add("", "duplicate:overtaken");
        if (errors.any()) return Response.status(overtaken ? 409 : 422).entity(page(kind, pair, form, decided, errors)).build();
        // Deals for named people alone name the one that stays, too; nobody is shown how many they are.
        Actor by = actor();
        Acting.onEverything(() -> duplicates.merge(kind, pair, chosen, form.reason(), by));
        flash.say("duplicate:merged");
        return Response.seeOther(URI.create(pair.kept().address())).build();
    }

    /** Who found the two to be one, when, why and what moved; and the way back. */
    @GET
    @Path("{merging}")
    @RolesAllowed("reader")
    @Transactional
    public TemplateInstance show(@RestPath UUID id, @RestPath UUID merging) {
        Mergeable kind = kind();
        Duplicate merged = Duplicate.<Duplicate>findByIdOptional(merging).filter(one -> isOf(one, kind, id)).orElseThrow(NotFoundException::new);
        return page(kind, merged, SeparationForm.BLANK, Decisions.sent(), forms.none());
    }

    @POST
    @Path("{merging}/separation")
    @Transactional
    public Response separate(@RestPath UUID id, @RestPath UUID merging, @BeanParam SeparationForm form) {
        Mergeable kind = kind();
        Duplicate merged = Duplicate.forDecision(merging).filter(one -> isOf(one, kind, id)).orElseThrow(NotFoundException::new);
        Decisions decided = Decisions.sent();
        FormErrors errors = forms.check(form);
        Pair pair = kind.pair(merged.keptId, merged.duplicateId, true);
        boolean late = !merged.holds() || pair.kept().isSign();
        Separation separation = late ? null : new Separation(merged, kind);
        boolean disputed = false;
        if (!late) for (Comparison.Row row : separation.choices(decided)) if (row.answer().isEmpty()) {
            disputed = true;
            errors.add(row.name(), "duplicate:choose");
        }
        if (errors.any() || late || separation.isErased())
            return Response.status(disputed || late ? 409 : 422).entity(page(kind, merged, form, decided, errors)).build();
        Actor by = actor();
        Acting.onEverything(() -> duplicates.separate(kind, merged, decided, form.reason(), by));
        flash.say("duplicate:separated");
        return Response.seeOther(URI.create(pair.duplicate().address())).build();
    }

    private TemplateInstance page(Mergeable kind, Pair pair, MergingForm form, Decisions decided, FormErrors errors) {
        boolean itself = pair.kept().id().equals(pair.duplicate().id());
        Comparison comparison = itself ? new Comparison(List.of(), Map.of()) : kind.compare(pair.kept().id(), pair.duplicate().id(), decided);
        return DuplicateTemplates.compare(kind.history().head(pair.kept().id()), pair, comparison,
            itself ? List.of() : duplicates.moving(kind, pair.duplicate().id()), form, errors);
    }

    private TemplateInstance page(Mergeable kind, Duplicate merged, SeparationForm form, Decisions decided, FormErrors errors) {
        Pair pair = kind.pair(merged.keptId, merged.duplicateId, false);
        boolean open = merged.holds() && !pair.kept().isSign();
        Separation separation = open ? new Separation(merged, kind) : null;
        boolean possible = open && !separation.isErased();
        return DuplicateTemplates.one(kind.history().head(merged.keptId), pair, merged, possible ? separation.choices(decided) : List.of(),
            possible ? separation.leftAlone() : 0, possible, form, errors);
    }

    /** What forbids these two to become one, this way round. */
    private FormErrors refusals(Mergeable kind, Pair pair) {
        FormErrors errors = forms.none();
        UUID kept = pair.kept().id(), duplicate = pair.duplicate().id();
        if (kept.equals(duplicate)) return errors.add("", "duplicate:itself");
        if (Duplicate.isRestricted(kept, duplicate)) errors.add("", "duplicate:restricted");
        kind.hindrances(kept, duplicate).forEach(key -> errors.add("", key));
        return errors;
    }

    /** Where the record is now that this one leads to. */
    private static UUID stands(Mergeable kind, UUID id) {
        UUID stays = kind.pair(id, id, false).kept().sameAs();
        return stays == null ? id : stays;
    }

    private static boolean isOf(Duplicate merged, Mergeable kind, UUID kept) {
        return merged.kind.equals(kind.history().root()) && merged.keptId.equals(kept);
    }

    private Actor actor() {
        return viewer.staff().map(person -> new Actor(person.id(), person.name())).orElseThrow();
    }
}
