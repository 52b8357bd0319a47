package rs.nadzor.evidence;

import io.agroal.api.AgroalDataSource;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import rs.nadzor.shared.ChunkStream;
import rs.nadzor.shared.FileName;

/** A kept copy that everybody may fetch, as the published side knows it. */
public record PublicFile(String sha256, long size, String mediaType, FileName name) {

    /** What a browser may show on our own address; all else could run script or fetch from elsewhere, and is saved instead. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg", "image/webp", "image/gif");

    static Optional<PublicFile> find(AgroalDataSource published, String sha256) {
        try (var connection = published.getConnection();
             var select = connection.prepareStatement("select size, media_type, file_name from published.file where sha256 = ?")) {
            select.setString(1, sha256);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(new PublicFile(sha256, row.getLong(1), row.getString(2), FileName.of(row.getString(3))))
                    : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static InputStream open(AgroalDataSource published, String sha256) {
        return new ChunkStream(published, "select bytes from published.file_chunk where sha256 = ? and position = ?", sha256);
    }

    /** Headers under which even a hostile file does no harm to who opens it, and none to this site. */
    ResponseBuilder describe(ResponseBuilder answer) {
        boolean shown = SHOWN.contains(mediaType);
        // A browser's own PDF reader does not start inside a sandbox.
        var policy = "default-src 'none'; frame-ancestors 'none'; " + (mediaType.equals("application/pdf") ? "object-src 'self'" : "sandbox");
        return answer.type(mediaType).header("Content-Length", size)
            .header("Content-Disposition", name.disposition(!shown))
            .header("Content-Security-Policy", policy)
            .header("X-Content-Type-Options", "nosniff")
            .header("X-Robots-Tag", "noindex");
    }
}
