package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.start.Eventually.until;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL, begun at the same moment on an empty database. Whoever works with one notices nothing of the other. */
class TwoNodesIT {

    private static final String YESTERDAY = "update desk.job_run set started_at = started_at - interval '25 hours', ended_at = ended_at - interval '25 hours'";
    private static final List<String> JOBS = List.of("abandoned_files", "daily_asking", "morning_digest", "objection_contacts", "old_mail", "trouble_mail");

    @TempDir
    static Path path;
    private static TwoNodes nodes;

    @BeforeAll
    static void start() throws SQLException {
        nodes = new TwoNodes(path);
    }

    @AfterAll
    static void stop() throws SQLException {
        nodes.close();
    }

    @Test
    void makeOneRegisterWhenTheyStartTogether() throws SQLException {
        assertEquals("35 1", nodes.text("select (select count(distinct subject_id) from published.edition) || ' ' || (select count(*) from desk.account where email = '" + TwoNodes.VERA + "')"));
        for (var node : List.of(nodes.a, nodes.b)) assertEquals(200, node.app().status("/en/contracts/mup-huawei-cameras-2019"));
    }

    @Test
    void knowWhoSignedInAtTheOtherAndWhatTheyTyped() {
        var ana = nodes.a.signedIn(TwoNodes.ANA);
        assertEquals(200, ana.post("/desk/drafts", Map.of("form", "/desk/contracts", "page", "/desk/contracts/new", "fields", "titleSr=otkucano")).statusCode());
        ana.at(nodes.b.url());
        assertEquals(200, ana.get("/desk").statusCode());
        var offer = ana.get("/desk/drafts/offer?form=%2Fdesk%2Fcontracts");
        assertEquals(200, offer.statusCode());
        assertTrue(ana.get("/desk/drafts/resumption?id=" + offer.body().replaceAll("(?s).*data-draft=\"([^\"]+)\".*", "$1")).body().contains("otkucano"));
        ana.post("/logout", Map.of("csrf", ana.csrf()));
        ana.at(nodes.a.url());
        assertEquals(303, ana.get("/desk").statusCode(), "signed out at the other");
    }

    @Test
    void showAtOnceWhatWasPublishedAtTheOther() throws Exception {
        var ana = nodes.a.signedIn(TwoNodes.ANA);
        var vera = nodes.a.signedIn(TwoNodes.VERA);
        var reader = new Visitor(nodes.b.url());
        for (String slug : List.of("mup-huawei-cameras-2019", nodes.text("select min(slug) from published.current where slug > 'mup-huawei-cameras-2019'"))) {
            String page = "/en/contracts/" + slug, desk = "/desk/contracts/" + nodes.text("select id from desk.contract where slug = '" + slug + "'") + "/submission";
            String deal = tag(reader.get(page)), list = tag(reader.get("/en/contracts"));
            ana.post(desk, Map.of("revision", TwoNodes.field(ana.get(desk).body(), "revision"), "noteSr", "", "noteEn", ""));
            assertEquals(List.of(304, 304), List.of(ifNew(page, deal), ifNew("/en/contracts", list)));
            assertEquals(303, vera.post(desk + "/approval", Map.of("submission", TwoNodes.field(vera.get(desk).body(), "submission"))).statusCode());
            // As soon as PostgreSQL has told it, which takes a moment.
            until("the other node shows it", () -> List.of(200, 200).equals(List.of(ifNew(page, deal), ifNew("/en/contracts", list))));
            assertEquals(200, reader.get(page + "/editions/2").statusCode());
        }
    }

    @Test
    void doEachJobOnceBetweenThem() throws Exception {
        for (int round = 1; round <= 2; round++) {
            String times = " " + round;
            String expected = JOBS.stream().map(job -> job + times).collect(Collectors.joining(", "));
            for (int i = 0; i < 60 && !expected.equals(done()); i++) Thread.sleep(500);
            assertEquals(expected, done());
            awaitTwoLooksOfBoth();
            assertEquals(expected, done(), "what was done is not done again");
            nodes.execute(YESTERDAY);
        }
    }

    /** Who asks whether a job is due ends runs that were cut off, though there are none: each node has asked about every job once more at least. */
    private static void awaitTwoLooksOfBoth() throws Exception {
        nodes.execute("""
                drop schema if exists watched cascade;
                create schema watched;
                create table watched.look (node text not null);
                create function watched.looked() returns trigger language plpgsql security definer as $$
                begin
                  insert into watched.look values (current_setting('application_name'));
                  return null;
                end $$;
                create trigger looked before update on desk.job_run for each statement execute function watched.looked()""");
        String looks = "select count(*) from (select node from watched.look where node in ('a', 'b') group by node having count(*) >= " + 2 * JOBS.size() + ") both_nodes";
        for (int i = 0; i < 300 && !nodes.text(looks).equals("2"); i++) Thread.sleep(200);
        assertEquals("2", nodes.text(looks), () -> "both nodes go on looking");
        nodes.execute("drop schema watched cascade");
    }

    private static String tag(HttpResponse<String> page) {
        assertEquals(200, page.statusCode());
        return page.headers().firstValue("ETag").orElseThrow();
    }

    /** At the second node. */
    private static int ifNew(String page, String tag) {
        return new Visitor(nodes.b.url()).send(HttpRequest.newBuilder(URI.create(nodes.b.url() + page)).header("If-None-Match", tag).build()).statusCode();
    }

    private static String done() throws SQLException {
        return nodes.text("select string_agg(job || ' ' || n, ', ' order by job) from (select job, count(*) n from desk.job_run where outcome = 'done' group by job)");
    }
}
