package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.start.Eventually.until;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes on one PostgreSQL; people save, publish, upload and write mail at both, jobs run, and again and again one of the nodes is
 * killed (-9) in the middle of all that. {@code -Dnadzor.kills} says how often each kind of work has to be hit.
 */
class KilledIT {

    private static final int KILLS = Integer.getInteger("nadzor.kills", 4);
    private static final String YESTERDAY = "update desk.job_run set started_at = started_at - interval '25 hours', ended_at = ended_at - interval '25 hours' where ended_at is not null";

    @TempDir
    static Path path;
    private static TwoNodes nodes;
    private static Mailbox mail;

    @BeforeAll
    static void start() throws SQLException {
        mail = new Mailbox();
        nodes = new TwoNodes(path, mail.settings());
    }

    @AfterAll
    static void stop() throws SQLException {
        nodes.close();
        mail.close();
    }

    @Test
    void loseNothingDoubleNothingAndLeaveNoHalves() throws Exception {
        try (var load = new Load(nodes, 0)) {
            load.begin(Chores.mailing());
            killUntilEnough(load);
            Wholeness.check(nodes.database(), "the end");
            everythingAcknowledgedIsThereOnce(load.ledger);
            jobsComeRoundAllTheSame();
            mail.cameOnceOrIsDoubted(load.ledger, nodes);
        }
    }

    private static void killUntilEnough(Load load) throws Exception {
        var hits = new TreeMap<String, Integer>();
        var rounds = new ArrayList<String>();
        while (rounds.size() < 8 * KILLS && !enough(hits)) {
            until("each kind of work is answered by both", () -> load.ledger.hasAnswers(nodes.a.app()) && load.ledger.hasAnswers(nodes.b.app()));
            var job = jobThatBegins();
            Thread.sleep(new Random().nextInt(300));
            var killed = nodes.named(nodes.text("select node from desk.job_run where id = '" + job + "'"));
            var process = killed.app();
            var moment = System.nanoTime();
            process.kill9();
            Wholeness.check(nodes.database(), "kill %d, of node %s".formatted(rounds.size(), killed.name));
            var cutOff = nodes.text("select id from desk.job_run where id = '" + job + "' and (outcome is null or outcome = 'cut_off')") != null;
            if (mail.wasInTheHandsOf(killed, nodes)) hits.merge("MAIL", 1, Integer::sum);
            killed.startAgain();
            var hit = load.ledger.inFlight(process, moment);
            hit.remove(Ledger.Kind.MAIL);
            hit.keySet().forEach(kind -> hits.merge(kind.toString(), 1, Integer::sum));
            if (cutOff) hits.merge("JOB", 1, Integer::sum);
            rounds.add("%s %s%s".formatted(killed.name, hit, cutOff ? " JOB" : ""));
        }
        load.end();
        System.out.printf("%d kills hit %s: %s; acknowledged %d%n", rounds.size(), hits, rounds, load.ledger.acknowledged.size());
        assertTrue(enough(hits), hits + ": " + rounds);
        assertTrue(load.ledger.overtaken.size() <= rounds.size(), "refused more often than killed: " + load.ledger.overtaken);
    }

    private static boolean enough(Map<String, Integer> hits) {
        return Stream.of("SAVE", "PUBLISH", "UPLOAD", "JOB", "MAIL").allMatch(kind -> hits.getOrDefault(kind, 0) >= KILLS);
    }

    /** The id of its run. */
    private static String jobThatBegins() throws Exception {
        var run = new String[1];
        var looks = new AtomicInteger();
        until("a node begins the job", () -> {
            if (looks.getAndIncrement() % 100 == 0) nodes.execute(YESTERDAY);
            return (run[0] = nodes.text("select id from desk.job_run where job = 'daily_asking' and ended_at is null and started_at > now() - interval '1 second'")) != null;
        });
        return run[0];
    }

    private static void everythingAcknowledgedIsThereOnce(Ledger ledger) throws SQLException {
        assertEquals(List.of(), ledger.wrong(Ledger.Kind.SAVE, Ledger.found(nodes.database(), "select title_sr from desk.contract where slug like 'posao%'")));
        assertEquals(List.of(), ledger.wrong(Ledger.Kind.PUBLISH, Ledger.found(nodes.database(), """
                select 'submitted ' || record_id from desk.submission union all
                select 'approved ' || subject_id from published.edition where slug like 'posao%'""")));
        // Asked of the bytes themselves.
        assertEquals(List.of(), ledger.wrong(Ledger.Kind.UPLOAD, Ledger.found(nodes.database(), """
                select (select encode(sha256(string_agg(bytes, ''::bytea order by position)), 'hex') from desk.stored_chunk c where c.sha256 = k.sha256)
                  from desk.kept_copy k join desk.source s on s.id = k.source_id where s.title like 'datoteka%'""")));
    }

    private static void jobsComeRoundAllTheSame() throws Exception {
        nodes.execute(YESTERDAY);
        until("every job has been done again", () -> nodes.text("""
                select job from desk.job_run group by job having max(started_at) filter (where outcome = 'done') < now() - interval '1 hour'
                    or bool_or(ended_at is null)""") == null);
    }
}
