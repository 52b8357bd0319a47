package rs.nadzor.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The backups that each release left, and beside each what it held. */
final class Releases {

    static final Path FOLDER = Path.of("src/test/resources/releases");

    /** What has to be there after every upgrade. Later releases may count more, and must not change what these ask. */
    static final Map<String, String> COUNTS = Map.of(
            "deals", "select count(*) from desk.contract",
            "sources", "select count(*) from desk.source",
            "citations", "select count(*) from desk.citation",
            "copies", "select string_agg(sha256, ' ' order by sha256) from desk.kept_copy",
            "people", "select string_agg(email, ' ' order by email) from desk.account",
            "objections", "select count(*) from desk.objection",
            "erasures", "select count(*) from desk.erasure",
            "drafts", "select count(*) from desk.draft where fields <> ''",
            "audit", "select count(*) > 0 from desk.audit_event",
            "editions", """
                    select string_agg(concat_ws('/', slug, number, encode(sha256(convert_to(content::text, 'UTF8')), 'hex')), ' ' order by slug, number)
                      from published.edition""");

    private Releases() {
    }

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".nadzor")).sorted().toList();
        }
    }

    static Path beside(Path release) {
        return release.resolveSibling(release.getFileName().toString().replace(".nadzor", ".held"));
    }
}
