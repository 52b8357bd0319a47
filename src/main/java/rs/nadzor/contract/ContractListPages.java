package rs.nadzor.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.list.KeptLists;
import rs.nadzor.list.NamedLists;
import rs.nadzor.web.Paging;

/** The desk's list of deals. */
@Path("/desk/contracts")
@RolesAllowed("reader")
public class ContractListPages {

    private static final int ROWS = 50;

    @Inject
    NamedLists lists;
    @Inject
    CurrentLanguage language;

    @GET
    @Transactional
    public TemplateInstance list(@BeanParam ContractFilter filter, @Context UriInfo address) {
        Paging.Page<Contract> page = filter.page(Paging.of(address, ROWS));
        KeptLists kept = lists.of("contracts", filter.criteria(language.get()));
        return ContractTemplates.deskList(filter, kept, filter.count(), DeskRow.of(page.rows()), page.next());
    }
}
