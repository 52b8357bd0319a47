package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an organization backed up with a release of the past opens with the program of today, and nothing of it is lost. */
class ReleasesIT {

    private static final String CAMERAS = "/contracts/mup-huawei-cameras-2019";

    @TempDir
    Path path;

    static Stream<Path> releases() throws IOException {
        return Releases.files().stream();
    }

    @Test
    void areThere() throws IOException {
        assertFalse(Releases.files().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void openWithTheProgramOfToday(Path release) throws Exception {
        var data = path.resolve("data");
        var restored = PackagedApp.run(data, Map.of(), "restore", release.toAbsolutePath().toString());
        assertEquals(0, restored.exitCode(), restored.log());
        // Without what this version's dossier adds to that of the release.
        try (var app = PackagedApp.start(data, Map.of("NADZOR_DOSSIER", "false")).awaitReady(); var database = PackagedDatabase.open(data)) {
            for (var held : Files.readAllLines(Releases.beside(release))) {
                var name = held.substring(0, held.indexOf('='));
                assertEquals(held, name + "=" + TwoNodes.text(database, Releases.COUNTS.get(name)));
            }
            assertEquals("0", TwoNodes.text(database, "select count(*) from published.edition where content_sha256 <> encode(sha256(convert_to(content::text, 'UTF8')), 'hex')"));
            var reader = new Visitor(app.url());
            for (var page : List.of("/sr/", "/en/contracts", "/en" + CAMERAS, "/en" + CAMERAS + "/history", "/en" + CAMERAS + "/editions/1", CAMERAS + ".json", "/contracts.csv"))
                assertEquals(200, reader.get(page).statusCode(), page);
            for (var email : List.of(TwoNodes.VERA, TwoNodes.ANA)) {
                var person = new Visitor(app.url());
                assertEquals(303, person.post("/login", Map.of("email", email, "password", Visitor.PASSWORD, "to", "/desk")).statusCode(), email);
                for (var page : List.of("/desk", "/desk/contracts", "/desk/sources", "/desk/organizations", "/desk/findings", "/desk/objections"))
                    assertEquals(200, person.get(page).statusCode(), page);
                assertEquals(303, person.post("/desk/contracts", Map.of("titleSr", "Prvi posao posle nadogradnje " + email.charAt(0), "another", "yes")).statusCode());
            }
        }
        try (var app = PackagedApp.start(data, Map.of()).awaitReady()) {
            for (var theme : List.of("/sr/watch/safe-city-belgrade", "/en/watch/the-law")) assertEquals(200, new Visitor(app.url()).get(theme).statusCode(), theme);
        }
        // An upgraded register is backed up and restored like any other.
        var again = path.resolve("again").toString();
        assertEquals(0, PackagedApp.run(data, Map.of(), "backup", again).exitCode());
        var moved = PackagedApp.run(path.resolve("moved"), Map.of(), "restore", again);
        assertTrue(moved.exitCode() == 0, moved.log());
    }
}
