package rs.nadzor.gap.objection;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import rs.nadzor.contract.PublicContract;

/** "Report an error" on a deal's page. */
@Path("/{lang: (sr-Cyrl|sr|en)}/contracts/{slug: [a-z0-9-]+}/objection")
@Produces(MediaType.TEXT_HTML)
public class PublicDealObjectionPages extends PublicObjectionPages {

    @Override
    protected String subjectKind() {
        return PublicContract.KIND;
    }
}
