package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.contract.Dealings;
import rs.nadzor.i18n.Language;

/** Walks every form that links lead to: each field says in one line why it is asked for, with one example, to whoever sees or hears it. */
@QuarkusTest
class EveryFieldTest {

    private static final Map<Language, String> FOR_EXAMPLE = Map.of(Language.EN, "e.g.", Language.SR, "npr.", Language.SR_CYRL, "нпр.");
    /** Seen or heard; a field that is hidden from both waits for programs alone. */
    private static final String VISIBLE = "input:not([type=hidden], [type=password], .default), select, textarea", TRAP = "[aria-hidden=true]";

    @TestHTTPResource
    URI root;
    @Inject
    Staff staff;

    @Test
    void saysWhyAndGivesAnExample() {
        URI base = URI.create(root.toString().replaceAll("/$", ""));
        Staff.Browser me = staff.as(Role.values());
        Set<String> pages = pages(me, base);
        for (Language language : Language.values()) {
            var reader = new Surfer(base, staff.as(language, Role.values()).session());
            Set<String> silent = new TreeSet<>();
            int fields = 0;
            for (String path : pages) {
                Document page = reader.get(in(language, path)).html();
                for (Element field : page.select("main form[method=post]").select(VISIBLE)) {
                    if (field.closest(TRAP) != null) continue;
                    fields++;
                    if (!explained(page, field).contains(FOR_EXAMPLE.get(language))) silent.add(Surfer.kind(path) + " " + field.attr("name"));
                }
            }
            assertTrue(fields > 300, "found only " + fields);
            assertEquals("", String.join("\n", silent), language.name());
        }
    }

    /** Where the forms are: what anybody may open who works here, whoever it is. */
    private Set<String> pages(Staff.Browser me, URI base) {
        UUID deal = Dealings.log(me, "Посао " + UUID.randomUUID(), "stage", "awarded", "stepWhat", "Питати " + UUID.randomUUID());
        List<String> start = Stream.concat(Furnished.by(me, base, staff).stream(),
                Stream.of("parties", "statements", "events", "secrecies", "documents", "searches", "related", "edit", "citations", "contradictions", "submission", "restriction")
                        .map(part -> "/desk/contracts/" + deal + "/" + part)).toList();
        return new Surfer(base, me.session()).forms(start, path -> path.startsWith("/desk")).stream().map(ShownForm::page)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** At the desk the language is that of whoever is signed in. */
    private static String in(Language language, String path) {
        if (path.startsWith("/desk")) return path;
        String named = path.replaceFirst("^/(en|sr|sr-Cyrl|sr-cyrl)/", "/" + language.path() + "/");
        return named.equals(path) && !path.startsWith("/" + language.path() + "/") ? path + "?lang=" + language.path() : named;
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
