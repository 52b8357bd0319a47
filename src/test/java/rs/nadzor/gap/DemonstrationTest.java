package rs.nadzor.gap;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.account.Role.ADMINISTRATOR;
import static rs.nadzor.contract.Field.VALUE;
import static rs.nadzor.gap.Deals.cite;
import static rs.nadzor.gap.Deals.purchase;
import static rs.nadzor.gap.Deals.undisclosed;
import static rs.nadzor.gap.Deals.written;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.account.Staff;
import rs.nadzor.contract.Contract;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.Imprint;
import rs.nadzor.evidence.SourceKind;

/** What an installation brings is a demonstration until an administrator accepts it: on pages, in JSON and in CSV alike. */
@QuarkusTest
class DemonstrationTest {

    @Inject
    Staff staff;
    @Inject
    Editions editions;
    @Inject
    Reviews reviews;

    @Test
    void endsEverywhereWithTheAcceptance() {
        String slug = brought();
        says(slug, true);
        accept(true);
        try {
            says(slug, false);
            Staff.visitor().get("/en/contracts/" + slug).then().body(containsString("has taken over the facts as its own"));
        } finally {
            accept(false);
        }
        says(slug, true);
    }

    private static void says(String slug, boolean demonstration) {
        String nobody = "nobody in this organization has checked the facts", noindex = "content=\"noindex\"";
        Staff.visitor().get("/en/contracts/" + slug).then().statusCode(200).body(
                demonstration ? containsString(nobody) : not(containsString(nobody)),
                demonstration ? containsString(noindex) : not(containsString(noindex)),
                demonstration ? containsString("Its publisher has not checked this content yet") : not(containsString("has not checked this content")),
                // Whoever quotes it says so.
                demonstration ? containsString(" [demonstration, not checked by its publisher]") : not(containsString("[demonstration")));
        Staff.visitor().get("/contracts/" + slug + ".json").then().statusCode(200).body("demonstration", is(demonstration));
        String row = Staff.visitor().get("/contracts.csv").asString().lines().filter(line -> line.contains("/" + slug + ",")).findFirst().orElseThrow();
        assertTrue(row.endsWith("," + demonstration), row);
    }

    private String brought() {
        UUID deal = purchase(d -> {
            undisclosed(d);
            cite(d, VALUE, SourceKind.RESEARCH);
        });
        return written(() -> {
            reviews.approveAsInstallation(deal);
            Contract contract = Contract.findById(deal);
            return editions.publish(contract.subject(), contract.slug, Imprint.installation()).slug();
        });
    }

    private void accept(boolean accepted) {
        staff.as(ADMINISTRATOR).post("/desk/publisher", Map.of("nameSr", "Организација", "nameEn", "An organization", "accept",
                String.valueOf(accepted))).then().statusCode(303);
    }
}
