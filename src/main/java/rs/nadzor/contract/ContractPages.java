package rs.nadzor.contract;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.draft.Presences;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.restriction.Looking;
import rs.nadzor.submission.Submission;
import rs.nadzor.web.Panel;
import rs.nadzor.web.Viewer;

/** One deal as the desk reads it, with what the packages below add to it. */
@Path("/desk/contracts/{contract: [0-9a-f-]{36}}")
@RolesAllowed("reader")
public class ContractPages {

    @Inject
    @Any
    Instance<Panel> panels;
    @Inject
    Viewer viewer;
    @Inject
    Presences presences;
    @Inject
    Looking restrictions;
    @Inject
    CurrentLanguage language;

    @GET
    @Transactional
    public TemplateInstance show(@RestPath UUID contract) {
        Contract deal = Changes.found(contract);
        presences.look("/desk/contracts/" + contract);
        restrictions.look(Contract.KIND, contract);
        List<RawString> added = panels.stream().filter(panel -> panel.subjectKind().equals(Contract.KIND))
                .sorted(Comparator.comparingInt(Panel::order))
                .map(panel -> new RawString(panel.render(contract).render())).toList();
        return ContractTemplates.deskRecord(DeskRecord.of(deal, language.get()), Submission.of(deal.subject()),
                Removal.isOpenTo(viewer.staff().orElseThrow(), deal), added);
    }
}
