package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import rs.nadzor.start.PackagedApp;
import rs.nadzor.start.PackagedDatabase;
import rs.nadzor.start.Visitor;

/** Killed while an edition is made: either all of it is there or nothing, and what was acknowledged is there. */
class KilledDuringPublicationIT {
    private static final int KILLS = 6;
    private static final Map<String, String> ADMINISTRATOR = Map.of("NADZOR_ADMIN_EMAIL", "vera@example.org", "NADZOR_ADMIN_PASSWORD", Visitor.PASSWORD);

    @TempDir
    Path path;

    @Test
    void leavesNoHalfEditionAndLosesNoAcknowledgedOne() throws Exception {
        Path data = path.resolve("data");
        Random random = new Random();
        PackagedApp app = PackagedApp.start(data, ADMINISTRATOR).awaitReady();
        try {
            Visitor administrator = new Visitor(app.url());
            administrator.post("/login", Map.of("email", "vera@example.org", "password", Visitor.PASSWORD, "to", "/desk"));
            Visitor contributor = join(administrator, app, "Ana", "contributor");
            Visitor editor = join(administrator, app, "Petar", "editor");
            List<String> deals = deals(data);
            assertTrue(deals.size() >= KILLS);
            for (String deal : deals.subList(0, KILLS)) {
                contributor.at(app.url());
                editor.at(app.url());
                Matcher form = field(contributor.get("/desk/contracts/" + deal + "/submission"), "revision");
                contributor.post("/desk/contracts/" + deal + "/submission", Map.of("revision", form.group(1), "noteSr", "", "noteEn", ""));
                String submission = field(editor.get("/desk/contracts/" + deal + "/submission"), "submission").group(1);
                String csrf = editor.csrf();
                var approval = editor.request("/desk/contracts/" + deal + "/submission/approval", Map.of("csrf", csrf, "submission", submission));
                CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> editor.send(approval));
                Thread.sleep(random.nextInt(400));
                app.kill9();
                boolean acknowledged = answer.get() != null && answer.get().statusCode() == 303;
                app = PackagedApp.start(data, ADMINISTRATOR).awaitReady();
                check(data, deal, acknowledged);
            }
        } finally {
            app.close();
        }
    }

    /** Decision, edition, pointer, read table: all or nothing. */
    private static void check(Path data, String deal, boolean acknowledged) throws SQLException {
        try (Connection server = PackagedDatabase.open(data); PreparedStatement query = server.prepareStatement("""
                select (select count(*) from desk.submission s where s.contract_id = d.id and decision = 'approved'),
                       (select count(*) from published.edition e where e.subject_id = d.id and number = 2 and content is not null),
                       (select count(*) from published.current c where c.subject_id = d.id and number = 2),
                       (select count(*) from published.contract p where p.subject_id = d.id and (p.row->>'edition')::int = 2)
                  from (select ?::uuid as id) d""")) {
            query.setString(1, deal);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                List<Integer> counts = List.of(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4));
                assertTrue(counts.stream().distinct().count() == 1, "half an edition: " + counts);
                if (acknowledged) assertEquals(1, counts.get(0), "an acknowledged edition was lost");
            }
        }
    }

    private static Visitor join(Visitor administrator, PackagedApp app, String name, String role) {
        String link = field(administrator.post("/desk/invitations",
                Map.of("name", name, "email", name.toLowerCase() + "@example.org", "roles", role)), "link").group(1);
        Visitor invited = new Visitor(app.url());
        invited.post(link.substring(link.indexOf("/invitation/")), Map.of("password", Visitor.PASSWORD, "again", Visitor.PASSWORD));
        return invited;
    }

    private static Matcher field(HttpResponse<String> page, String name) {
        assertNotNull(page);
        Matcher field = Pattern.compile("name=\"" + name + "\"[^>]* value=\"([^\"]+)\"").matcher(page.body());
        assertTrue(field.find(), name + " in " + page.body());
        return field;
    }

    private static List<String> deals(Path data) throws SQLException {
        List<String> deals = new ArrayList<>();
        try (Connection server = PackagedDatabase.open(data); var statement = server.createStatement();
                ResultSet rows = statement.executeQuery("select id from desk.contract order by slug")) {
            while (rows.next()) deals.add(rows.getString(1));
        }
        return deals;
    }
}
