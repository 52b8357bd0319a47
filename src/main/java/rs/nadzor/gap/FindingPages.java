package rs.nadzor.gap;

import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.TemplateInstance;
import rs.nadzor.account.SignedIn;
import rs.nadzor.contract.Choice;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.list.NamedLists;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Paging;

/** What the rules found, for staff: the list, and one finding with its facts and what people said of it. */
@Path("/desk/findings")
@RolesAllowed("reader")
public class FindingPages {

    @Inject
    FindingList findings;
    @Inject
    Evaluations evaluations;
    @Inject
    Rules rules;
    @Inject
    Forms forms;
    @Inject
    FindingPage page;
    @Inject
    SignedIn person;
    @Inject
    CurrentLanguage language;
    @Inject
    NamedLists lists;

    @GET
    @Transactional
    public TemplateInstance list(@BeanParam FindingFilter filter, @Context UriInfo address) {
        return GapTemplates.findings(findings.page(filter, Paging.of(address, 50)), evaluations.rates(),
                rules.all().stream().map(r -> new Choice(r.id(), r.id() + " " + r.name(language.get()))).toList(),
                Stream.of(FindingState.values()).map(s -> new Choice(s.code(), GapTexts.in(language.get()).state_of(s))).toList(),
                FlagResult.values(), filter, lists.of("findings", filter.criteria(language.get(), rules)));
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath UUID id) {
        return page.of(findings.one(id).orElseThrow(NotFoundException::new), ReviewForm.of(person.id()), forms.none());
    }

    static URI address(UUID finding) {
        return URI.create("/desk/findings/" + finding);
    }
}
