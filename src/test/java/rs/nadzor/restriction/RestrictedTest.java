package rs.nadzor.restriction;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipFile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.Endpoint;
import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.contract.Dealings;
import rs.nadzor.i18n.Language;

/**
 * A restricted record in every output that the application has, as its classes declare them: for everybody else there is no
 * such record. Whoever is named reads it in the same outputs, so that this test can fail.
 */
@QuarkusTest
class RestrictedTest {

    private static final String UNKNOWN = "0190aaaa-0000-7000-8000-00000000dead";

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;

    private Staff.Browser vera, mira;
    private Secret secret;

    @BeforeEach
    void restricted() {
        vera = staff.as(Language.EN, Role.CONTRIBUTOR);
        mira = staff.as(Language.EN, Role.values());
        secret = new Secret(desk, vera, Dealings.log(vera, "Otvoren posao " + UUID.randomUUID()));
        vera.post(page("contracts", secret.deal) + "/restriction", Map.of("people", mira.id(), "reason", "Poverljivo " + secret.marker,
                "along", List.of(secret.source, secret.supplier))).then().statusCode(303);
    }

    @Test
    void marksWhatItLooksFor() {
        assertTrue(secret.marked.size() > 60, secret.marked.toString());
        assertTrue(secret.marked.containsAll(List.of("contract.title_sr", "statement.text_en", "source.title", "organization.name_sr", "review.reason",
                "follow_up.what", "kept_copy.file_name", "search_log.terms", "draft.label", "citation.quotation")), secret.marked.toString());
    }

    @Test
    void isNowhereForAnybodyElse() {
        Set<String> ids = secret.allIds();
        for (Role role : Role.values()) {
            var other = staff.as(Language.EN, role);
            for (String address : addresses()) saysNothing(role.code(), address, other.get(address), other.get(twin(address)), ids);
        }
        for (String address : addresses()) saysNothing("nobody", address, Staff.visitor().get(address), Staff.visitor().get(twin(address)), ids);
    }

    @Test
    void isThereForWhoIsNamed() {
        Set<String> outputs = new TreeSet<>();
        for (String address : addresses()) if (says(mira.get(address)).contains(secret.marker)) outputs.add(address.replaceAll("[?].*", ""));
        Set<String> expected = new LinkedHashSet<>(List.of("/desk", "/desk/contracts", "/desk/contracts.csv", "/desk/contracts.xlsx", "/desk/contracts/suggestions",
                "/desk/organizations", "/desk/organizations.csv", "/desk/organizations/suggestions", "/desk/sources", "/desk/sources.csv",
                "/desk/sources/suggestions", "/desk/findings", "/desk/findings.csv", "/desk/follow-ups", "/desk/follow-ups.csv", "/desk/audit",
                page("contracts", secret.deal), page("contracts", secret.deal) + "/edit", page("contracts", secret.deal) + "/history",
                page("contracts", secret.deal) + "/restriction", page("contracts", secret.deal) + "/preview", page("sources", secret.source),
                page("sources", secret.source) + "/copies/" + secret.id("kept_copy"), page("findings", UUID.fromString(secret.id("finding")))));
        expected.removeAll(outputs);
        assertEquals(Set.of(), expected, "not among " + outputs);
        assertTrue(outputs.size() > 35, outputs.toString());
    }

    @Test
    void isNotHintedAtByWhatOthersSend() {
        var ana = staff.as(Language.EN, Role.CONTRIBUTOR, Role.EDITOR);
        Response logged = ana.request().multiPart("csrf", ana.csrf()).multiPart("titleSr", "Posao " + secret.marker)
                .multiPart("portalNumber", "404-" + secret.marker).multiPart("sourceTitle", "Izvor " + secret.marker)
                .multiPart("supplierName", "Firma " + secret.marker).post("/desk/contracts");
        logged.then().statusCode(303);
        UUID mine = UUID.fromString(logged.header("Location").replaceAll(".*/", ""));
        assertFalse((boolean) Dealings.in(mine, deal -> deal.slug.matches(".*-2")), "the address says that there is another");
        String page = ana.get(page("contracts", mine)).asString();
        secret.allIds().forEach(id -> assertFalse(page.contains(id)));
        for (Endpoint endpoint : Endpoint.all(this::filling)) {
            if (!endpoint.verb().equals("POST") || !twin(endpoint.path()).contains(UNKNOWN)) continue;
            Response answer = ana.post(endpoint.path(), Map.of()), unknown = ana.post(twin(endpoint.path()), Map.of());
            assertEquals(unknown.statusCode(), answer.statusCode(), endpoint.path());
            assertFalse(says(answer).contains(secret.marker), endpoint.path());
        }
        Response bulk = ana.post("/desk/contracts/bulk/preview", Map.of("deal", secret.deal, "deals", secret.deal, "layer", "data"));
        assertFalse(says(bulk).contains(secret.marker));
        ana.post("/desk/drafts", Map.of("form", page("contracts", secret.deal), "page", page("contracts", secret.deal) + "/edit", "label", "x", "fields", "a=b"))
                .then().statusCode(200);
        mira.get(page("contracts", secret.deal)).then().statusCode(200).body(containsString(secret.marker));
    }

    /** Says nothing of the record, and answers as for one that does not exist. */
    private void saysNothing(String who, String address, Response answer, Response twin, Set<String> ids) {
        String said = says(answer);
        assertFalse(said.contains(secret.marker), () -> who + " reads of it at " + address);
        for (String id : ids) if (!address.contains(id)) assertFalse(said.contains(id), () -> who + " reads the id " + id + " at " + address);
        assertEquals(twin.statusCode(), answer.statusCode(), () -> who + " at " + address);
    }

    /** Everything that is asked for with GET, with the ids of the record where one belongs, and what lists filter by it. */
    private List<String> addresses() {
        // Pages repeat what was typed; so it is not the whole of it.
        String typed = secret.marker.substring(0, secret.marker.length() - 2);
        Set<String> addresses = new LinkedHashSet<>();
        for (Endpoint endpoint : Endpoint.all(this::filling)) if (endpoint.verb().equals("GET")) addresses.add(endpoint.path());
        for (String list : List.of("contracts", "organizations", "sources", "findings", "follow-ups"))
            for (String form : List.of("", ".csv", ".xlsx")) addresses.add("/desk/" + list + form + (list.equals("findings") ? "" : "?q=" + typed));
        for (String lookup : List.of("contracts", "organizations", "sources")) addresses.add("/desk/" + lookup + "/suggestions?q=" + typed);
        for (String query : List.of("table=contract", "table=statement", "table=citation", "table=stored_file", "table=draft", "table=restricted",
                "table=named_person", "table=organization_alias", "table=review", "row=" + secret.deal, "actor=system"))
            addresses.add("/desk/audit?" + query);
        addresses.add(page("contracts", secret.open));
        addresses.add(page("contracts", secret.open) + "/history");
        addresses.add("/desk/contracts/bulk?deal=" + secret.deal);
        addresses.add("/desk/follow-ups/new?contract=" + secret.deal);
        addresses.add("/desk/drafts/offer?form=" + page("contracts", secret.deal));
        return new ArrayList<>(addresses);
    }

    /** What stands in a place of an address, by the word before it. */
    private String filling(String before) {
        String[] words = before.split("/");
        return switch (words[words.length - 1]) {
            case "sources" -> secret.source.toString();
            case "organizations" -> secret.supplier.toString();
            case "findings" -> secret.id("finding");
            case "follow-ups" -> secret.id("follow_up");
            case "copies" -> secret.id("kept_copy");
            case "statements" -> secret.id("statement");
            case "parties" -> secret.id("party");
            case "events" -> secret.id("event");
            case "secrecy", "secrecies" -> secret.id("secrecy");
            case "documents" -> secret.id("document_check");
            case "searches" -> secret.id("search_log");
            case "related" -> secret.id("related_contract");
            case "objections", "editions", "history" -> "1";
            default -> secret.deal.toString();
        };
    }

    /** The same address for a record that nobody has. */
    private String twin(String address) {
        String twin = address;
        for (String id : secret.allIds()) twin = twin.replace(id, UNKNOWN);
        return twin;
    }

    private static String page(String records, UUID id) {
        return "/desk/" + records + "/" + id;
    }

    /** Headers and body; of a workbook, its sheets. */
    private static String says(Response answer) {
        String type = String.valueOf(answer.contentType());
        String body = type.contains("spreadsheetml") ? sheets(answer.asByteArray()) : new String(answer.asByteArray(), StandardCharsets.UTF_8);
        return answer.headers() + "\n" + body;
    }

    private static String sheets(byte[] workbook) {
        try {
            var file = Files.write(Files.createTempFile("list", ".xlsx"), workbook);
            try (var zip = new ZipFile(file.toFile())) {
                var said = new StringBuilder();
                for (var entry : Collections.list(zip.entries())) said.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                return said.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
