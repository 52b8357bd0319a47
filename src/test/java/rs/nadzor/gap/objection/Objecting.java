package rs.nadzor.gap.objection;

import static rs.nadzor.gap.Deals.written;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import rs.nadzor.account.Staff;
import rs.nadzor.contract.Bound;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Statement;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.Imprint;
import rs.nadzor.gap.Deals;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.web.Seal;

/** A published deal with one figure, and a reader who says that it is wrong. Every reader comes from an address of their own. */
public record Objecting(UUID deal, String slug, UUID statement) {
    private static final Random RANDOM = new Random();

    public static Objecting published() {
        Statement[] said = new Statement[1];
        UUID deal = Deals.deal(d -> {
            d.titleSr = "Камере";
            said[0] = Deals.cameras(d, Bound.AT_LEAST, "1000", "2019");
        });
        var objecting = new Objecting(deal, QuarkusTransaction.requiringNew().call(() -> Contract.<Contract>findById(deal).slug), said[0].id);
        objecting.publish(EditionKind.FIRST);
        return objecting;
    }

    /** What others have sent was hours ago: there is room again for those that everybody together may send in an hour. */
    public static void hoursAgo() {
        written(() -> Objection.update("receivedAt = ?1 where receivedAt > ?1", Instant.now().minusSeconds(2 * 3600)));
    }

    public int publish(EditionKind kind) {
        return written(() -> {
            Contract contract = Contract.findById(deal);
            LocalizedText note = kind == EditionKind.CORRECTION ? new LocalizedText("Исправљено.", null) : null;
            return CDI.current().select(Editions.class).get().publish(contract.subject(), contract.slug, new Imprint("Mila", "Vuk", kind, note, false)).number();
        });
    }

    public String page(String language) {
        return "/" + language + "/contracts/" + slug + "/objection";
    }

    String anchor() {
        return "statement-" + statement;
    }

    /** A minute ago, which is long enough. */
    String opened() {
        return opened(60);
    }

    String opened(long secondsAgo) {
        String at = Long.toString(Instant.now().getEpochSecond() - secondsAgo);
        return at + "." + CDI.current().select(Seal.class).get().of("objection", at + "/" + slug);
    }

    public Map<String, String> form() {
        return new LinkedHashMap<>(Map.of("about", anchor(), "edition", "1", "opened", opened(), "who", "reader",
                "text", "Камера је било 800, а не 1.000.", "evidence", "Записник, страна 4", "evidenceAddress", "https://www.rs.example/zapisnik"));
    }

    static RequestSpecification reader() {
        return from("198.51." + RANDOM.nextInt(256) + "." + RANDOM.nextInt(256));
    }

    static RequestSpecification from(String address) {
        return Staff.visitor().header("X-Forwarded-For", address);
    }

    public Response send(Map<String, String> form) {
        return reader().formParams(form).post(page("en"));
    }

    /** As the desk has it. */
    Objection received(String... more) {
        var form = form();
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        send(form).then().statusCode(303);
        return newest();
    }

    Objection newest() {
        return QuarkusTransaction.requiringNew().call(() -> Objection.of(deal).get(0));
    }
}
