package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.organization.Organization;

/** The desk's list finds, filters, sorts and pages; its state is in the address. */
@QuarkusTest
class ContractListTest {

    private static final Pattern ROW = Pattern.compile("<td><a href=\"/desk/contracts/([0-9a-f-]{36})\"");
    private static final Pattern NEXT = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\">");

    @Inject
    Staff staff;

    Staff.Browser contributor;

    @BeforeEach
    void signIn() {
        contributor = staff.as(Role.CONTRIBUTOR);
    }

    @Test
    void findsInEitherScriptByTitleAndByParty() {
        UUID deal = Dealings.log(contributor, "Жирафе за зоолошки врт", "supplierName", "Хуавеј Пробни", "supplier",
                "");
        for (String typed : List.of("žirafe", "Zirafe", "жирафе зоо", "huavej prob", "Хуавеј Пробни")) {
            assertTrue(rows("q=" + typed).contains(deal), typed);
        }
        assertFalse(rows("q=slonovi").contains(deal));
    }

    @Test
    void findsADealByTheNewNameOfItsParty() {
        String name = "Стари назив " + UUID.randomUUID();
        UUID deal = Dealings.log(contributor, "Посао преименоване", "buyerName", name, "buyer", "");
        Organization party = Dealings.in(deal, d -> Organization.findById(d.parties.get(0).organization.id));
        contributor.post("/desk/organizations/" + party.id, Map.of("nameSr", "Нови назив " + party.id, "kind", "company",
                "version", String.valueOf(party.version))).then().statusCode(303);
        assertTrue(rows("q=novi naziv " + party.id).contains(deal));
        assertFalse(rows("q=" + name).contains(deal));
    }

    @Test
    void filtersByWhatADealIs() {
        UUID deal = Dealings.log(contributor, "Филтер", "stage", "terminated", "layer", "governance", "instrument",
                "donation_agreement", "disclosure", "refused", "disclosureWhere", "Орган", "disclosureSince", "2019",
                "technologies", "drones", "technologies", "scanners");
        assertTrue(rows("technology=scanners&stage=terminated&layer=governance&instrument=donation_agreement&disclosure=refused&state=draft").contains(deal));
        assertFalse(rows("stage=signed").contains(deal));
        assertFalse(rows("technology=face_recognition").contains(deal));
        assertFalse(rows("state=published").contains(deal));
        assertTrue(rows("stage=izmisljeno&q=filter").contains(deal), "an unknown filter is none");
    }

    @ParameterizedTest
    @EnumSource(ContractOrder.class)
    void pagesThroughEverythingOnce(ContractOrder order) {
        String mark = "strana " + order.code();
        List<UUID> logged = new ArrayList<>();
        for (int i = 0; i < 53; i++) {
            logged.add(Dealings.log(contributor, mark + " " + (i % 7), "amount", i % 5 == 0 ? ""
                    : String.valueOf(i % 4), "currency", "RSD", "signedOn", i % 3 == 0 ? ""
                    : String.valueOf(2010 + i % 6)));
        }
        List<UUID> seen = new ArrayList<>();
        String query = "?q=" + mark.replace(' ', '+') + "&sort=" + order.code();
        for (int pages = 0; query != null && pages < 5; pages++) {
            String page = contributor.request().urlEncodingEnabled(false).get("/desk/contracts" + query).asString();
            Matcher row = ROW.matcher(page);
            while (row.find()) seen.add(UUID.fromString(row.group(1)));
            Matcher next = NEXT.matcher(page);
            query = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertEquals(53, seen.size());
        assertEquals(new HashSet<>(logged), new HashSet<>(seen));
    }

    @Test
    void refusesAMadeUpCursor() {
        assertEquals(400, contributor.get("/desk/contracts?after=bla").statusCode());
    }

    @Test
    void suggestsDealsForARelation() {
        UUID deal = Dealings.log(contributor, "Предлог за повезивање");
        assertTrue(contributor.get("/desk/contracts/suggestions?q=predlog").asString().contains(deal.toString()));
    }

    @Test
    void beginsTheDay() {
        UUID deal = Dealings.log(contributor, "Мој јутарњи нацрт");
        assertTrue(contributor.get("/desk").asString().contains(deal.toString()));
    }

    private List<UUID> rows(String query) {
        List<UUID> rows = new ArrayList<>();
        Matcher row = ROW.matcher(contributor.get("/desk/contracts?" + query).asString());
        while (row.find()) rows.add(UUID.fromString(row.group(1)));
        return rows;
    }
}
