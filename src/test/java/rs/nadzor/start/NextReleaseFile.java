package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import rs.nadzor.watch.Reading;

/**
 * Makes the file that a release leaves to all later ones: a backup of a register with something of everything, and
 * beside it what it held. No part of the suite; docs/releasing.md says when and how it is run.
 */
class NextReleaseFile {

    private static final String CAMERAS = "mup-huawei-cameras-2019";

    @TempDir
    Path path;

    @Test
    void isMade() throws Exception {
        var release = Files.createDirectories(Releases.FOLDER).resolve(System.getProperty("nadzor.release") + ".nadzor").toAbsolutePath();
        var data = path.resolve("data");
        try (var app = PackagedApp.start(data, Map.of("NADZOR_ADMIN_EMAIL", TwoNodes.VERA, "NADZOR_ADMIN_PASSWORD", Visitor.PASSWORD)).awaitReady()) {
            var vera = signedIn(app, TwoNodes.VERA);
            var link = TwoNodes.field(vera.post("/desk/invitations", Map.of("name", "Ana", "email", TwoNodes.ANA, "roles", "contributor")).body(), "link");
            new Visitor(app.url()).post(link.substring(link.indexOf("/invitation/")), Map.of("password", Visitor.PASSWORD, "again", Visitor.PASSWORD));
            var ana = signedIn(app, TwoNodes.ANA);
            try (var database = PackagedDatabase.open(data)) {
                work(app, ana, vera, database);
                expected(database, release);
            }
            Files.deleteIfExists(release);
            var backup = PackagedApp.run(data, Map.of(), "backup", release.toString());
            assertEquals(0, backup.exitCode(), backup.log());
        }
    }

    /** A second edition, a draft, a form begun, a kept copy, an objection, an erasure. */
    private static void work(PackagedApp app, Visitor ana, Visitor vera, Connection database) throws SQLException {
        publish(ana, vera, "/desk/contracts/" + id(database, CAMERAS));
        assertEquals(303, ana.post("/desk/contracts", Map.of("titleSr", "Нацрт у изради", "another", "yes", "address", "https://primer.rs/nacrt", "layer", "device")).statusCode());
        assertEquals(200, ana.post("/desk/drafts", Map.of("form", "/desk/contracts", "page", "/desk/contracts/new", "fields", "titleSr=otkucano")).statusCode());
        var pdf = "%PDF-1.4\n% Решење\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(303, ana.send(ana.upload("/desk/sources", Map.of("csrf", ana.csrf(), "title", "Решење Повереника"), "resenje.pdf", pdf)).statusCode());
        assertEquals(303, new Reading(app.url()).object("/sr/contracts/" + CAMERAS + "/objection?edition=1", "Датум није тачан.").statusCode());
        assertEquals(303, vera.post("/desk/contracts/" + id(database, TwoNodes.text(database, "select max(slug) from published.current")) + "/erasure",
                Map.of("reasonSr", "Судска одлука", "address", "stays")).statusCode());
    }

    private static void publish(Visitor ana, Visitor vera, String deal) {
        assertEquals(303, ana.post(deal + "/submission", Map.of("revision", TwoNodes.field(ana.get(deal + "/submission").body(), "revision"), "noteSr", "Проверено", "noteEn", "")).statusCode());
        assertEquals(303, vera.post(deal + "/submission/approval", Map.of("submission", TwoNodes.field(vera.get(deal + "/submission").body(), "submission"))).statusCode());
    }

    private static void expected(Connection database, Path release) throws Exception {
        var lines = new TreeMap<String, String>();
        for (var count : Releases.COUNTS.entrySet()) lines.put(count.getKey(), TwoNodes.text(database, count.getValue()));
        Files.write(Releases.beside(release), lines.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue()).toList());
    }

    private static String id(Connection database, String slug) throws SQLException {
        return TwoNodes.text(database, "select id from desk.contract where slug = '" + slug + "'");
    }

    private static Visitor signedIn(PackagedApp app, String email) {
        var person = new Visitor(app.url());
        assertEquals(303, person.post("/login", Map.of("email", email, "password", Visitor.PASSWORD, "to", "/desk")).statusCode());
        return person;
    }
}
