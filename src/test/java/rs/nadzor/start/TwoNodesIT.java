package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL, begun at the same moment on an empty database. Whoever works with one notices nothing of the other. */
class TwoNodesIT {

    private static final String YESTERDAY = "update desk.job_run set started_at = started_at - interval '25 hours', ended_at = ended_at - interval '25 hours'",
            DONE_LATELY = "select count(distinct job) from desk.job_run where outcome = 'done' and started_at > now() - interval '20 hours'";
    private static final int KILLS = Integer.getInteger("nadzor.kills", 2);
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
        assertEquals("29 1", nodes.text("select (select count(distinct subject_id) from published.edition) || ' ' || (select count(*) from desk.account where email = '" + TwoNodes.VERA + "')"));
        for (var node : List.of(nodes.a, nodes.b)) assertEquals(200, node.status("/en/contracts/mup-huawei-cameras-2019"));
    }

    @Test
    void knowWhoSignedInAtTheOtherAndWhatTheyTyped() {
        var ana = nodes.atA(TwoNodes.ANA);
        assertEquals(200, ana.post("/desk/drafts", Map.of("form", "/desk/contracts", "page", "/desk/contracts/new", "fields", "titleSr=otkucano")).statusCode());
        ana.at(nodes.b.url());
        assertEquals(200, ana.get("/desk").statusCode());
        assertEquals(200, ana.get("/desk/drafts/offer?form=%2Fdesk%2Fcontracts").statusCode());
        assertTrue(ana.get("/desk/drafts/resumption?form=%2Fdesk%2Fcontracts").body().contains("otkucano"));
        ana.post("/logout", Map.of("csrf", ana.csrf()));
        ana.at(nodes.a.url());
        assertEquals(303, ana.get("/desk").statusCode(), "signed out at the other");
    }

    @Test
    void showAtOnceWhatWasPublishedAtTheOther() throws SQLException {
        var ana = nodes.atA(TwoNodes.ANA);
        var vera = nodes.atA(TwoNodes.VERA);
        var reader = new Visitor(nodes.b.url());
        for (String slug : List.of("mup-huawei-cameras-2019", nodes.text("select min(slug) from published.current where slug > 'mup-huawei-cameras-2019'"))) {
            String page = "/en/contracts/" + slug, desk = "/desk/contracts/" + nodes.text("select id from desk.contract where slug = '" + slug + "'") + "/submission";
            String deal = tag(reader.get(page)), list = tag(reader.get("/en/contracts"));
            ana.post(desk, Map.of("revision", TwoNodes.field(ana.get(desk).body(), "revision"), "noteSr", "", "noteEn", ""));
            assertEquals(List.of(304, 304), List.of(ifNew(page, deal), ifNew("/en/contracts", list)));
            assertEquals(303, vera.post(desk + "/approval", Map.of("submission", TwoNodes.field(vera.get(desk).body(), "submission"))).statusCode());
            assertEquals(List.of(200, 200), List.of(ifNew(page, deal), ifNew("/en/contracts", list)), "shown as it was before");
            assertEquals(200, reader.get(page + "/editions/2").statusCode());
        }
    }

    @Test
    void doEachJobOnceBetweenThem() throws Exception {
        for (int round = 1; round <= 3; round++) {
            String times = " " + round;
            String expected = JOBS.stream().map(job -> job + times).collect(Collectors.joining(", "));
            for (int i = 0; i < 60 && !expected.equals(done()); i++) Thread.sleep(500);
            Thread.sleep(3000);
            assertEquals(expected, done());
            nodes.execute(YESTERDAY);
        }
    }

    @Test
    void loseNothingWhenOneIsKilledWhileSomebodySaves() throws Exception {
        var random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
            var end = new AtomicBoolean();
            var one = nodes.atA(TwoNodes.ANA);
            var there = List.of(one, nodes.atA(TwoNodes.ANA)).stream().map(person -> saving(person, acknowledged, end)).toList();
            var here = saving(nodes.atB(TwoNodes.ANA), acknowledged, end);
            nodes.execute(YESTERDAY);
            Thread.sleep(300 + random.nextInt(1500));
            nodes.a.kill9();
            Thread.sleep(1000);
            end.set(true);
            for (var saved : there) saved.get();
            assertTrue(here.get(), "the other's user was refused");
            assertTrue(acknowledged.size() > 2, "little was saved: " + acknowledged.size());
            for (String title : acknowledged) assertEquals("1", nodes.text("select count(*) from desk.contract where title_sr = '" + title + "'"), title);
            one.at(nodes.b.url());
            assertEquals(303, one.post("/desk/contracts", Map.of("titleSr", title(), "another", "yes")).statusCode(), "goes on at the other");
            assertTrue(one.get("/desk/contracts?q=" + acknowledged.peek()).body().contains(acknowledged.peek()));
            jobsAreDoneAllTheSame();
            nodes.startAAgain();
        }
    }

    /** A run that was cut off is tried again a minute after it began. */
    private static void jobsAreDoneAllTheSame() throws Exception {
        String all = String.valueOf(JOBS.size());
        for (int i = 0; i < 100 && !all.equals(nodes.text(DONE_LATELY)); i++) Thread.sleep(1000);
        assertEquals(all + " 0", nodes.text(DONE_LATELY) + " " + nodes.text("select count(*) from desk.job_run where ended_at is null"));
    }

    /** Until its node dies or the time is over. @return whether every try was acknowledged */
    private static CompletableFuture<Boolean> saving(Visitor person, Queue<String> acknowledged, AtomicBoolean end) {
        String csrf = person.csrf();
        return CompletableFuture.supplyAsync(() -> {
            while (!end.get()) {
                String title = title();
                var answer = person.send(person.request("/desk/contracts", Map.of("csrf", csrf, "titleSr", title, "another", "yes")));
                if (answer == null || answer.statusCode() != 303) return false;
                acknowledged.add(title);
            }
            return true;
        }, work -> new Thread(work).start());
    }

    /** Letters only: numbers of some lengths are asked about, since they might be somebody's. */
    private static String title() {
        return "posao" + String.valueOf(System.nanoTime()).chars().mapToObj(digit -> Character.toString(digit - '0' + 'a')).collect(Collectors.joining());
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
