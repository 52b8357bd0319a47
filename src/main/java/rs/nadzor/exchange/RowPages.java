package rs.nadzor.exchange;

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

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.contract.CitationForm;
import rs.nadzor.contract.ContractForm;
import rs.nadzor.contract.LogEntry;
import rs.nadzor.contract.LogScreen;
import rs.nadzor.contract.NextStepForm;
import rs.nadzor.contract.PartiesForm;
import rs.nadzor.contract.SearchForm;
import rs.nadzor.contract.SecrecyForm;
import rs.nadzor.web.Viewer;

/** One row in the form that logs a deal, filled in; nothing is stored before that form is sent. */
@Path("/desk/batches/{id}/rows/{row}")
@RolesAllowed("contributor")
public class RowPages {

    @Inject
    LogScreen screen;
    @Inject
    Preview preview;
    @Inject
    Rows rows;
    @Inject
    Viewer viewer;

    static String page(BatchRow row) {
        return Rows.page(row.batch.id) + "/rows/" + row.id;
    }

    @GET
    @Transactional
    public Response show(@RestPath UUID id, @RestPath UUID row) {
        BatchRow mine = mine(id, row);
        if (mine.deal != null) return BatchPages.seeOther("/desk/contracts/" + mine.deal.id);
        open(mine);
        return Response.ok(screen.show(preview.entry(mine.batch, mine), page(mine))).build();
    }

    /** Sent a second time, it shows the deal that came of the first. */
    @POST
    public Response log(@RestPath UUID id, @RestPath UUID row, @BeanParam CitationForm citation, @BeanParam ContractForm deal,
            @BeanParam PartiesForm parties, @BeanParam SearchForm search, @BeanParam SecrecyForm secrecy, @BeanParam NextStepForm step,
            @RestForm FileUpload file, @RestForm String another, @RestForm String onlyMe) {
        BatchRow waits = QuarkusTransaction.requiringNew().call(() -> mine(id, row));
        if (waits.deal != null) return BatchPages.seeOther("/desk/contracts/" + waits.deal.id);
        return screen.sent(new LogEntry(citation, deal, parties, search, secrecy, step), file, another != null, onlyMe != null, page(waits),
                entry -> QuarkusTransaction.requiringNew().call(() -> {
                    BatchRow locked = BatchRow.locked(row);
                    return locked.deal != null ? locked.deal.id : rows.enter(open(locked), entry, onlyMe != null);
                }));
    }

    /** A deal that came of it may since have been restricted to others: then it is as if the row were not there. */
    private static BatchRow open(BatchRow row) {
        if (row.savedAt != null) throw new NotFoundException();
        return row;
    }

    private BatchRow mine(UUID batch, UUID row) {
        return BatchRow.<BatchRow>find("id = ?1 and batch.id = ?2 and batch.madeBy = ?3", row, batch, viewer.staff().orElseThrow().id())
                .firstResultOptional().filter(found -> found.batch.isMapped()).orElseThrow(NotFoundException::new);
    }
}
