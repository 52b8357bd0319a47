package rs.nadzor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.contract.Dealings;
import rs.nadzor.i18n.Language;

/** Walks the forms of the desk: each field says in one line why it is asked for, with one example, to whoever sees or hears it. */
@QuarkusTest
class EveryFieldTest {

    private static final Map<Language, String> FOR_EXAMPLE = Map.of(Language.EN, "e.g.", Language.SR, "npr.", Language.SR_CYRL, "нпр.");
    private static final String VISIBLE = "input:not([type=hidden], [type=password], .default), select, textarea";

    @Inject
    Staff staff;

    @Test
    void saysWhyAndGivesAnExample() {
        for (Language language : Language.values()) {
            var person = staff.as(language, Role.values());
            List<String> silent = new ArrayList<>();
            int fields = 0;
            for (String path : pages(person)) {
                var answer = person.get(path);
                assertEquals(200, answer.statusCode(), path);
                Document page = Jsoup.parse(answer.asString());
                for (Element field : page.select("main form[method=post]").select(VISIBLE)) {
                    fields++;
                    if (!explained(page, field).contains(FOR_EXAMPLE.get(language))) silent.add(path.replaceAll("[0-9a-f-]{36}", "…") + " " + field.attr("name"));
                }
            }
            assertTrue(fields > 200, "found only " + fields);
            assertEquals(List.of(), silent.stream().distinct().toList(), language.name());
        }
    }

    private static List<String> pages(Staff.Browser person) {
        UUID deal = Dealings.log(person, "Посао " + UUID.randomUUID(), "stage", "awarded", "stepWhat", "Питати " + UUID.randomUUID());
        String step = Jsoup.parse(person.get("/desk/contracts/" + deal).asString()).select("a[href^=/desk/follow-ups/]").stream()
                .map(link -> link.attr("href")).filter(href -> href.matches("/desk/follow-ups/[0-9a-f-]{36}")).findFirst().orElseThrow();
        return Stream.concat(
                Stream.of("/desk/contracts/new", "/desk/contracts/" + deal + "/edit", "/desk/contracts/" + deal + "/citations",
                        "/desk/contracts/" + deal + "/contradictions", "/desk/contracts/" + deal + "/submission", "/desk/contracts/" + deal + "/restriction",
                        "/desk/sources/new", "/desk/organizations/new", "/desk/batches", "/desk/follow-ups/new?contract=" + deal, step, "/desk/publisher", "/desk/shortcuts"),
                Stream.of("parties", "statements", "events", "secrecies", "documents", "searches", "related").map(part -> "/desk/contracts/" + deal + "/" + part))
                .toList();
    }

    /** Its own line, or that of the group in which it is one choice of many. */
    private static String explained(Document page, Element field) {
        String text = named(page, field);
        Element group = field.closest("[aria-describedby]:is(fieldset, [role=group])");
        return group == null ? text : text + named(page, group);
    }

    private static String named(Document page, Element one) {
        return Stream.of(one.attr("aria-describedby").split(" ")).filter(id -> !id.isEmpty()).map(page::getElementById)
                .filter(line -> line != null).map(Element::text).reduce("", String::concat);
    }
}
