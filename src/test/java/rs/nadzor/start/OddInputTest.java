package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.start.Addresses.Address;

/** Nothing that somebody types or makes up is our fault: no address answers 5xx to it. The same input in every run. */
@QuarkusTest
class OddInputTest {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final List<String> ODD = List.of("a\0b", "\u0001", "\u202e\u200b", "\u2066x\u202e", "x".repeat(36), "-".repeat(36), "abc.def",
            NOBODY, "9".repeat(400), "1e999999999", "-5", "99999999999999999.99", "+1000000000-12-31T23:59:59Z", "posle 9998", "oko 0001",
            "31. 2. 2019.", "9999-12-31", "http://[", "http://мвп.срб/..", "%00", "' or 1=1 --", "\\", "😀".repeat(200), "İ@z", "\r\n\t",
            "Љ".repeat(3000), "true", "sr", letters(4900), letters(10_000), "a\n".repeat(2000));
    private static final List<String> CURSORS = Stream.of("", "x", "a\0", "1e999999", "1e2000000000", "-1e-99999", "99999999999999999999",
            "+999999999-12-31", "-999999999-01-01", "0000-01-01", "+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z",
            "+294277-01-01T00:00:00Z", "9999999-01-01 00:00:00", "2026-01-01 00:00:00+00", "x".repeat(5000))
            .map(key -> Base64.getUrlEncoder().withoutPadding().encodeToString((key + '\u001f' + NOBODY).getBytes(StandardCharsets.UTF_8)))
            .toList();
    /** What a field takes now and then, so that the odd one beside it gets as far as the database. */
    private static final Map<String, List<String>> USUAL = Map.ofEntries(Map.entry("kind", List.of("company", "press", "notice")),
            Map.entry("role", List.of("buyer")), Map.entry("measure", List.of("cameras", "value")), Map.entry("scope", List.of("bought")),
            Map.entry("bound", List.of("exact")), Map.entry("figure", List.of("5")), Map.entry("documentState", List.of("not_found")),
            Map.entry("claim", List.of("restricted")), Map.entry("relation", List.of("annex_of")), Map.entry("sourceKind", List.of("press")),
            Map.entry("disclosure", List.of("not_found", "classified", "not_checked")), Map.entry("currency", List.of("RSD")),
            Map.entry("outcome", List.of("dismissed", "needs_follow_up")), Map.entry("due", List.of("1. 1. 2030.")),
            Map.entry("until", List.of("1. 2. 2030.")), Map.entry("roles", List.of("reader")), Map.entry("email", List.of("a@example.org")),
            Map.entry("version", List.of("0", "1")), Map.entry("sort", List.of("changed", "newest", "title", "signed", "amount")),
            Map.entry("language", List.of("sr")), Map.entry("country", List.of("RS")), Map.entry("address", List.of("https://a.rs/")));
    private static final List<String> SORTS = USUAL.get("sort");
    private static final String FORM = "application/x-www-form-urlencoded";
    /** Each try there hashes a password, which is slow on purpose. */
    private static final Set<String> SLOW = Set.of("/login", "/desk/account/password", "/desk/account/second-factor/renewal",
            "/desk/account/second-factor/recovery-codes");

    @TestHTTPResource
    URI root;
    @Inject
    Staff staff;
    @Inject
    EntityManager desk;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(31);
    private final List<String> faults = new ArrayList<>();
    private Staff.Browser person, somebody;
    private int asked;

    @BeforeEach
    void someWork() {
        person = staff.as(Role.values());
        somebody = staff.as(Role.READER);
        for (String title : List.of("Камере", "Kamere drugi put")) {
            int status = post("/desk/contracts", true, Map.of("titleSr", title, "another", "yes", "sourceTitle", "Вест " + title, "sourceKind", "press", "currency", "RSD",
                    "disclosure", "not_checked", "original", "original", "buyerName", "МУП", "stepWhat", "Питати", "searchedOn", "1. 1. 2026."));
            assertEquals(303, status);
        }
    }

    @Test
    void everyPageBearsOddQueries() {
        for (Address address : Addresses.all()) {
            if (!address.method().equals("GET")) continue;
            // What an address does not read is tried a little, too: a filter or the layout may.
            List<String> odds = address.fields().isEmpty() ? List.of("a\0b", "\u202e", "x".repeat(36)) : ODD;
            for (String odd : odds) get(address, odd, "");
            if (address.path().contains("{") && address.fields().isEmpty()) continue;
            for (String sort : address.fields().contains("sort") ? SORTS : List.of("")) {
                for (String cursor : CURSORS) get(address, cursor, sort);
            }
        }
        noFaults();
    }

    @Test
    void everyFormBearsOddFields() {
        for (Address address : Addresses.all()) {
            if (!address.method().equals("POST")) continue;
            int tries = SLOW.contains(address.path()) ? 3 : 10 + Math.min(address.fields().size(), 30);
            for (int i = 0; i < tries; i++) {
                Map<String, String> form = new LinkedHashMap<>();
                for (String field : address.fields()) if (random.nextInt(8) > 0) form.put(field, anything(field));
                if (!form.isEmpty() && i == 0) form.replaceAll((name, value) -> "a\0b");
                post(path(address, i % 3 == 0), address.multipart() || i % 2 == 0, form);
            }
        }
        noFaults();
    }

    @Test
    void everyFormBearsABodyThatIsNone() {
        for (Address address : Addresses.all()) {
            if (!address.method().equals("POST") || SLOW.contains(address.path())) continue;
            String path = path(address, true);
            for (String type : List.of("application/json", "text/xml", "multipart/form-data", "junk", "", FORM + "; charset=none")) {
                send("POST " + type, path, type, "{}");
            }
            for (String body : List.of("", "--x\r\nfoo", "--y\r\nfoo", "--y\r\nContent-Disposition: form-data\r\n\r\nx\r\n--y--\r\n")) {
                send("POST multipart " + body, path, "multipart/form-data; boundary=y", body);
            }
            for (String body : List.of("", "a=%zz&%&=&csrf=x", "&&==%")) send("POST " + body, path, FORM, body);
        }
        noFaults();
    }

    /** Every field of the address filled with one odd text; with a sort, only the place where the page begins. */
    private void get(Address address, String odd, String sort) {
        Stream<String> fields = CURSORS.contains(odd) ? Stream.of("after") : Stream.concat(address.fields().stream(), Stream.of("lang", "q")).distinct();
        String query = fields.map(name -> name + "=" + encoded(odd)).collect(Collectors.joining("&"));
        if (query.length() > 6000) query = query.substring(0, 6000).replaceAll("%.?$", "");
        send("GET", path(address, true) + "?" + query + (sort.isEmpty() ? "" : "&sort=" + sort), null, null);
    }

    private String anything(String field) {
        int dice = random.nextInt(10);
        if (dice < 2) return ODD.get(random.nextInt(ODD.size()));
        if (dice < 3) return "";
        List<String> usual = USUAL.get(field);
        if (usual != null) return usual.get(random.nextInt(usual.size()));
        if (field.endsWith("On") || field.endsWith("At") || field.equals("asOf")) return "2019";
        if (Set.of("source", "contract", "organization", "buyer", "supplier", "claimant", "submission", "review", "edition", "one", "other", "parent",
                "place", "kept", "pib", "registryNumber", "amount", "accept", "confirmed").contains(field)) return dice < 5 ? ODD.get(random.nextInt(ODD.size())) : "";
        return "Реч " + random.nextInt(1_000_000);
    }

    private int post(String path, boolean multipart, Map<String, String> form) {
        Map<String, String> all = new LinkedHashMap<>(form);
        all.put("csrf", person.csrf());
        String shown = all.entrySet().stream().map(field -> field.getKey() + "=" + field.getValue().substring(0, Math.min(30, field.getValue().length())))
                .collect(Collectors.joining("&"));
        if (!multipart) return send("POST " + shown, path, FORM, all.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue())).collect(Collectors.joining("&")));
        return send("POST " + shown, path, "multipart/form-data; boundary=thefield", all.entrySet().stream().map(field ->
                "--thefield\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining()) + "--thefield--\r\n");
    }

    private int send(String what, String path, String type, String body) {
        var request = HttpRequest.newBuilder(root.resolve(path));
        if (path.startsWith("/desk")) request.header("Cookie", "nadzor_session=" + person.session());
        if (body != null) request.POST(HttpRequest.BodyPublishers.ofString(body));
        if (type != null && !type.isEmpty()) request.header("Content-Type", type);
        try {
            asked++;
            var answer = client.send(request.build(), BodyHandlers.ofString());
            int status = answer.statusCode();
            assertFalse(answer.headers().firstValue("Location").orElse("").contains("/login?to="), "the session ended at " + path + " " + what);
            if (status >= 500) faults.add(status + " " + path.substring(0, Math.min(300, path.length())) + " " + what);
            return status;
        } catch (IOException e) {
            faults.add(e + " " + path.substring(0, Math.min(300, path.length())) + " " + what);
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void noFaults() {
        assertTrue(asked > 100, "only " + asked + " were asked");
        assertTrue(faults.isEmpty(), faults.size() + " of " + asked + ":\n" + String.join("\n", faults));
    }

    /** The variables of a path filled in: with what there is, or with what there is not. */
    private String path(Address address, boolean real) {
        StringBuilder filled = new StringBuilder();
        String path = address.path();
        int at = 0;
        while (at < path.length()) {
            int open = path.indexOf('{', at);
            if (open < 0) break;
            int close = open, depth = 0;
            do {
                if (path.charAt(close) == '{') depth++;
                if (path.charAt(close) == '}') depth--;
                close++;
            } while (depth > 0);
            filled.append(path, at, open).append(variable(path.substring(open + 1, close - 1), filled.toString(), real));
            at = close;
        }
        return filled.append(path.substring(at)).toString();
    }

    private String variable(String variable, String before, boolean real) {
        String name = variable.replaceAll("[: ].*", "");
        String choice = variable.replaceAll(".*?:", "").strip().replaceAll("^\\(|\\)$", "");
        if (variable.contains("|")) return Stream.of(choice.split("\\|")).skip(random.nextInt(choice.split("\\|").length)).findFirst().orElseThrow();
        if (!real) return name.equals("number") ? "999999" : random.nextBoolean() ? NOBODY : "x".repeat(36);
        String table = switch (before) {
            case "/desk/contracts/" -> "desk.contract";
            case "/desk/sources/" -> "desk.source";
            case "/desk/organizations/" -> "desk.organization";
            case "/desk/findings/" -> "desk.finding";
            case "/desk/follow-ups/" -> "desk.follow_up";
            case "/desk/themes/" -> "desk.theme";
            case "/desk/objections/" -> "desk.objection";
            case "/desk/users/" -> "desk.account where id = '" + somebody.id() + "'";
            default -> before.endsWith("/citations/") ? "desk.citation" : before.endsWith("/parties/") ? "desk.party" : null;
        };
        if (table == null) return NOBODY;
        List<?> found = QuarkusTransaction.requiringNew().call(() -> desk.createNativeQuery("select cast(" + (table.equals("desk.objection") ? "number" : "id") + " as text) from " + table
                + " limit 1").getResultList());
        return found.isEmpty() ? NOBODY : (String) found.get(0);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String letters(int length) {
        return new Random(7).ints(length, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
