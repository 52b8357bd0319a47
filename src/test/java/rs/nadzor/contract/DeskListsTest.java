package rs.nadzor.contract;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.sheet.Taking;

/** Every list of the desk is read page by page, each row once, and finds what is typed. */
@QuarkusTest
class DeskListsTest {

    private static final Pattern NEXT = Pattern.compile("<a (?:rel=\"next\" )?href=\"([^\"]+)\"(?: rel=\"next\")?>");

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;

    @Test
    void pagesThroughPeople() {
        write("""
                insert into desk.account (email, display_name, roles, password_hash, language, created_at, deactivated_at)
                select uuidv7() || '@example.org', 'Бројни ' || n % 9, '{reader}', 'x', 'sr', now(), case when n % 4 = 0 then now() end
                  from generate_series(1, 230) n""");
        long all = (long) read("select count(*) from desk.account");
        List<String> seen = walk(staff.as(Role.ADMINISTRATOR), "/desk/users", "/desk/users/([0-9a-f-]{36})\"");
        assertEquals(new HashSet<>(seen).size(), seen.size());
        assertTrue(seen.size() >= all, seen.size() + " of " + all);
    }

    @Test
    void pagesThroughWhatWaits() {
        write("""
                with d as (insert into desk.contract (slug, title_sr, disclosure, technologies, search, created_at, changed_at)
                    select 'ceka-' || uuidv7(), 'Чека', 'not_checked', '{}', '', now(), now() from generate_series(1, 120) returning id)
                insert into desk.submission (subject_kind, record_id, revision, submitted_by, submitted_by_name, submitted_at)
                select 'contract', id, 0, uuidv7(), 'Чекалица', timestamptz '2026-01-01' from d""");
        long all = (long) read("select count(*) from desk.submission where decision is null");
        List<String> seen = walk(staff.as(Role.READER), "/desk/approvals", "/desk/contracts/([0-9a-f-]{36})/submission\"");
        assertEquals(all, seen.size());
        assertEquals(all, new HashSet<>(seen).size());
        write("delete from desk.submission where submitted_by_name = 'Чекалица'");
    }

    @ParameterizedTest
    @ValueSource(strings = { "name", "changed", "" })
    void pagesThroughSourcesAndOrganizationsInEachOrder(String sort) {
        String mark = "oznaka" + UUID.randomUUID().toString().replace("-", "");
        write("insert into desk.source (title, sort_title, search) select 'Извор ' || n %% 7, 'Izvor ' || n %% 7, '%s' from generate_series(1, 120) n".formatted(mark));
        write("insert into desk.organization (slug, name_sr, sort_name, search) select uuidv7(), 'Завод ' || n %% 7, 'Zavod ' || n %% 7, '%s' from generate_series(1, 120) n".formatted(mark));
        for (String list : List.of("/desk/sources", "/desk/organizations")) {
            List<String> seen = walk(staff.as(Role.READER), list + "?q=" + mark + "&sort=" + sort, "<a href=\"" + list + "/([0-9a-f-]{36})\"");
            assertEquals(120, seen.size(), list);
            assertEquals(120, new HashSet<>(seen).size(), list);
            assertEquals(seen, Taking.ids(staff.as(Role.READER), list + ".csv?q=" + mark + "&sort=" + sort), list);
            assertEquals(121, Taking.xlsx(staff.as(Role.READER), list + ".xlsx?q=" + mark).get(0).size(), list);
        }
    }

    @Test
    void sortsSourcesByTheLastChange() {
        String mark = "promena" + UUID.randomUUID().toString().replace("-", "");
        write("insert into desk.source (title, sort_title, search) values ('А', 'A', '%1$s'), ('Б', 'B', '%1$s')".formatted(mark));
        write("update desk.source set note = 'x' where title = 'А' and search = '%s'".formatted(mark));
        String changed = staff.as(Role.READER).get("/desk/sources?q=" + mark + "&sort=changed").asString();
        assertTrue(changed.indexOf(">А</a>") < changed.indexOf(">Б</a>"));
        write("update desk.source set note = 'x' where title = 'Б' and search = '%s'".formatted(mark));
        changed = staff.as(Role.READER).get("/desk/sources?q=" + mark).asString();
        assertTrue(changed.indexOf(">Б</a>") < changed.indexOf(">А</a>"));
    }

    @Test
    void findsFollowUpsByTheDealAndByWhatIsToBeDone() {
        Staff.Browser mila = staff.as(Role.CONTRIBUTOR);
        String word = "Дрвореди" + System.nanoTime() % 1_000_000;
        UUID deal = Dealings.log(mila, word);
        mila.post("/desk/follow-ups", Map.of("contract", deal, "what", "Позвати Жељка " + deal, "owner", mila.id(), "due", "1.3.2030.")).then().statusCode(303);
        for (String typed : List.of(word, "Drvoredi", "pozvati željka " + deal, "Позвати Жељка " + deal)) {
            mila.request().queryParam("q", typed).get("/desk/follow-ups").then().statusCode(200).body(containsString(deal.toString()));
        }
        String query = "?show=mine&q=" + word.replaceAll("\\D", "");
        assertEquals(1, Taking.ids(mila, "/desk/follow-ups.csv" + query).size());
        assertEquals("Позвати Жељка " + deal, Taking.csv(mila, "/desk/follow-ups.csv" + query).get(0).getField("what"));
        assertEquals("2030-03-01", Taking.csv(mila, "/desk/follow-ups.csv" + query).get(0).getField("due"));
        mila.request().queryParam("q", "nema%toga").get("/desk/follow-ups").then().statusCode(200).body(not(containsString(deal.toString())));
        mila.request().queryParam("q", word).queryParam("show", "done").get("/desk/follow-ups").then().body(not(containsString(deal.toString())));
    }

    private static List<String> walk(Staff.Browser browser, String address, String row) {
        Pattern shown = Pattern.compile(row);
        String path = address.replaceFirst("\\?.*", ""), next = address;
        List<String> seen = new ArrayList<>();
        for (int pages = 0; next != null && pages < 40; pages++) {
            String page = browser.request().urlEncodingEnabled(false).get(next).then().statusCode(200).extract().asString();
            Matcher found = shown.matcher(page);
            while (found.find()) seen.add(found.group(1));
            next = null;
            Matcher links = NEXT.matcher(page);
            while (links.find()) {
                if (!links.group().contains("rel=\"next\"")) continue;
                String link = links.group(1).replace("&amp;", "&");
                next = link.startsWith("?") ? path + link : link;
            }
        }
        return seen;
    }

    private Object read(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> desk.createNativeQuery(sql).getSingleResult());
    }

    private void write(String sql) {
        Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery(sql).executeUpdate()));
    }
}
