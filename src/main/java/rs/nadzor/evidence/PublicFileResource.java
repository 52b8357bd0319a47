package rs.nadzor.evidence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import rs.nadzor.web.Held;

/** Kept copies that were approved and published, by fingerprint. What is not public and what does not exist look the same. */
@PermitAll
@Path("/files/{sha256: [0-9a-f]{64}}")
public class PublicFileResource {

    @Inject
    @DataSource("published")
    AgroalDataSource published;

    @GET
    @Blocking
    public Response file(String sha256, @Context HttpHeaders headers) {
        var file = PublicFile.find(published, sha256).orElseThrow(NotFoundException::new);
        var tag = new EntityTag(sha256);
        // The bytes never change, yet they may be withdrawn, and a shared cache hears nothing of that: a minute at most.
        return (Held.tag(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH), sha256).isPresent() ? Response.notModified() : file.describe(Response.ok(PublicFile.open(published, sha256))))
            .tag(tag).header("Cache-Control", "public, max-age=60, must-revalidate").build();
    }
}
