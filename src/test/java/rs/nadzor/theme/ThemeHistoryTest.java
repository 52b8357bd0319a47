package rs.nadzor.theme;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;

/** What was changed on a theme is told in the reader's words, shown to whoever approves, and taken back unless somebody changed it since. */
@QuarkusTest
class ThemeHistoryTest extends Theming {
    private static final Pattern DEED = Pattern.compile("/history/([0-9]+)\"");

    private UUID theme;
    private String address;

    @BeforeEach
    void writeATheme() {
        theme = theme("titleSr", "Тема", "bodySr", "Први пасус.\n\nДруги пасус.\n\nТрећи пасус.");
        address = "/desk/themes/" + theme;
    }

    @Test
    void saysWhichLinesOfItsTextChanged() {
        UUID deal = deal("Посао у теми");
        change("bodySr", "Први пасус.\n\nДруги, дужи пасус.\n\nТрећи пасус.", "deals", slug(deal));
        String page = vera.get(address + "/history").then().statusCode(200).body(stringContainsInOrder("Text, in Serbian", "<del>Други </del>пасус.",
                "<ins>Други, дужи </ins>пасус.", "Deals", "Posao u temi")).extract().asString();
        assertEquals(1, page.split("Први пасус\\.", -1).length - 1, "where it was written first, and not where other lines changed");
        staff.as(Language.SR_CYRL, Role.READER).get(address + "/history").then().body(containsString("Текст на српском"), not(containsString("Поништите ову измену")));
    }

    @Test
    void bringsBackWhatWasRemovedWithItsSources() {
        UUID entry = entry("Повереник је вратио процену.", "Повереник", "Извор");
        remove(entry);
        vera.get(address + "/history").then().body(stringContainsInOrder("What it says", "removed", "Повереник је вратио процену."), containsString("Извор"));
        revert(303);
        ThemeEntry back = in(theme, it -> {
            ThemeEntry found = it.entry(entry).orElseThrow();
            assertEquals("Извор", found.citations.get(0).citation.source.title);
            return found;
        });
        assertEquals("Повереник је вратио процену.", back.textSr);
        vera.get(address + "/history").then().body(containsString("Change taken back"));
    }

    @Test
    void takesBackNothingThatSomebodyBuiltOn() {
        UUID entry = entry("Прво.", "Неко", "Извор");
        long added = deeds().get(0);
        send(address + "/entries/" + entry, "kind", "statement", "saidBySr", "Неко", "textSr", "Прво.", "version", version(address + "/entries/" + entry),
                "sourceName", "Други извор").then().statusCode(303);
        vera.post(address + "/history/" + added + "/reversal", Map.of("reason", "Погрешно.")).then().statusCode(409).body(containsString("Други извор"));
        assertEquals(true, in(theme, it -> it.entry(entry).isPresent()));
    }

    @Test
    void showsWhoeverApprovesWhatChanged() {
        publish(theme);
        editor.get(address + "/submission").then().body(containsString("Nothing here has changed since."));
        change("bodySr", "Први пасус.\n\nДруги пасус.\n\nТрећи, исправљен.");
        submit(vera, theme).then().statusCode(303);
        editor.get(address + "/submission").then().body(stringContainsInOrder("What has changed", "<del>Трећи пасус.</del>", "<ins>Трећи, исправљен.</ins>"),
                not(containsString("Submitted for approval")));
        editor.get(address + "/history").then().body(containsString("Submitted for approval"), containsString("Approved"));
    }

    @Test
    void takesBackAChangeOfTheText() {
        change("bodySr", "Све ново.");
        revert(303);
        assertEquals("Први пасус.\n\nДруги пасус.\n\nТрећи пасус.", in(theme, it -> it.bodySr));
        staff.as(Role.READER).post(address + "/history/" + deeds().get(0) + "/reversal", Map.of("reason", "x")).then().statusCode(403);
    }

    @Test
    void makesNobodyItsOwnerWhoMendsAText() {
        change("owner", "", "bodySr", "Исправљено.");
        assertEquals("", in(theme, it -> it.ownerName));
        change("owner", "", "bodySr", "Исправљено поново.");
        vera.get(address + "/history").then().body(containsString("Исправљено поново."));
        assertEquals("", in(theme, it -> it.ownerName));
    }

    private void change(String... fields) {
        Map<String, String> form = form("titleSr", "Тема", "version", version(address + "/edit"));
        form.putAll(form(fields));
        vera.post(address, form).then().statusCode(303);
    }

    private UUID entry(String text, String saidBy, String source) {
        String to = entry(theme, "kind", "statement", "textSr", text, "saidBySr", saidBy, "sourceName", source).then().statusCode(303).extract().header("Location");
        return UUID.fromString(to.replaceAll(".*entry-", ""));
    }

    private void remove(UUID entry) {
        vera.post(address + "/entries/" + entry + "/removal", Map.of()).then().statusCode(303);
    }

    /** The newest change. */
    private void revert(int status) {
        vera.post(address + "/history/" + deeds().get(0) + "/reversal", Map.of("reason", "Погрешно.")).then().statusCode(status);
    }

    private List<Long> deeds() {
        Matcher found = DEED.matcher(vera.get(address + "/history").asString());
        return found.results().map(deed -> Long.parseLong(deed.group(1))).toList();
    }
}
