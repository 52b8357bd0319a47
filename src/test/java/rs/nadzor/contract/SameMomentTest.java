package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.evidence.KeptCopy;
import rs.nadzor.evidence.Source;

/** Several people send the same form at the same moment: it is done once, and nobody gets an error page. */
@QuarkusTest
class SameMomentTest {

    @Inject
    Staff staff;
    @Inject
    EntityManagerFactory factory;

    private Staff.Browser contributor, editor;
    private UUID deal, source;

    @BeforeEach
    void logADeal() {
        contributor = staff.as(Role.CONTRIBUTOR);
        editor = staff.as(Role.EDITOR);
        deal = Dealings.log(contributor, "У исти час " + UUID.randomUUID(), "stage", "signed", "sourceTitle", "Извор " + UUID.randomUUID());
        source = Dealings.in(deal, d -> d.citations.get(0).citation.source.id);
    }

    @Test
    void hangsACitationOnce() throws Exception {
        int before = Dealings.in(deal, d -> d.citations.size());
        together(303, () -> DeskForm.of("place", "title", "place", "stage", "source", source.toString(), "sourceName",
                Dealings.in(deal, d -> Source.<Source>findById(source).title), "locator", "стр. 5")
                .post(contributor, "/desk/contracts/" + deal + "/citations"));
        int after = Dealings.in(deal, d -> d.citations.size());
        assertEquals(before + 2, after);
    }

    @Test
    void keepsACopyOnce() throws Exception {
        byte[] bytes = ("Копија " + deal).getBytes(StandardCharsets.UTF_8);
        together(303, () -> DeskForm.of().file("kopija.txt", bytes).post(contributor, "/desk/sources/" + source + "/copies"));
        assertEquals(1, copies().size());
    }

    @Test
    void approvesARepublicationOnceAndTakesItBackOnce() throws Exception {
        DeskForm.of().file("kopija.txt", ("Копија " + deal).getBytes(StandardCharsets.UTF_8))
                .post(contributor, "/desk/sources/" + source + "/copies").then().statusCode(303);
        String address = "/desk/sources/" + source + "/copies/" + copies().get(0).id + "/republication";
        together(303, () -> editor.post(address, Map.of("ground", "члан 6. ЗАСП", "confirmed", "true")));
        assertEquals(1, copies().stream().filter(KeptCopy::isApproved).count());
        together(303, () -> editor.post(address + "/withdrawal", Map.of()));
        assertEquals(0, copies().stream().filter(KeptCopy::isApproved).count());
    }

    @Test
    void answersARefusedFormInOneTransaction() {
        for (String page : List.of("/citations", "/contradictions")) {
            String address = "/desk/contracts/" + deal + page;
            long read = transactions(() -> contributor.get(address), 200);
            assertEquals(read, transactions(() -> DeskForm.of().post(contributor, address), 422), page);
        }
    }

    private List<KeptCopy> copies() {
        return Dealings.in(deal, d -> KeptCopy.of(Source.<Source>findById(source)));
    }

    private long transactions(Callable<Response> visit, int status) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        try {
            assertEquals(status, visit.call().statusCode());
            return statistics.getSessionOpenCount();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static void together(int status, Callable<Response> visit) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            for (Future<Response> answer : people.invokeAll(Stream.generate(() -> visit).limit(8).toList())) {
                assertEquals(status, answer.get().statusCode(), answer.get()::asString);
            }
        } finally {
            people.shutdown();
        }
    }
}
