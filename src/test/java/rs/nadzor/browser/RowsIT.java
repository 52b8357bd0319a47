package rs.nadzor.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.TimeoutError;

import rs.nadzor.start.PackagedApp;

/** Twenty rows of a spreadsheet, three of them bad, become twenty deals. */
class RowsIT {

    /** Unlike enough not to be asked about: each a place. */
    private static final List<String> TOWNS = List.of("Ниш", "Суботица", "Пирот", "Вршац", "Лозница", "Ужице", "Зајечар", "Чачак", "Сомбор", "Крагујевац",
            "Лесковац", "Панчево", "Бор", "Кикинда", "Ваљево", "Краљево", "Јагодина", "Шабац", "Прокупље", "Смедерево");

    @TempDir
    static Path path;

    @Test
    void twentyPastedRowsBecomeTwentyDeals() {
        try (Chromium chromium = new Chromium();
                PackagedApp app = PackagedApp.start(path.resolve("data"), Map.of("NADZOR_DOSSIER", "false", "NADZOR_SECOND_FACTOR", "optional"))
                        .awaitReady();
                Person person = new Person(chromium, app.url(), true)) {
            person.setUp(app);
            List<String> wrong = new ArrayList<>();

            person.open("/desk/contracts");
            person.page.locator("a[href='/desk/batches']").click();
            person.page.waitForURL("**/desk/batches");
            wrong.addAll(person.obstaclesOnAPhone());
            person.fill(Map.of("text", rows())).send("/desk/batches");
            person.page.waitForURL("**/columns");
            assertEquals("title", person.page.locator("#column-0").inputValue());
            assertEquals("amount", person.page.locator("#column-3").inputValue());
            wrong.addAll(person.obstaclesOnAPhone());
            person.page.locator("#sourceTitle").locator("xpath=ancestor::details").locator("summary").click();
            person.fill(Map.of("sourceTitle", "Табела набавки")).send("/columns");
            person.page.waitForURL("**/desk/batches/*-*");
            assertTrue(person.text().contains("17 rows are ready") && person.text().contains("3 rows need you"), person.text());
            wrong.addAll(person.obstaclesOnAPhone());

            person.send("/deals");
            await(person, "17 deals of these rows");
            wrong.addAll(person.obstaclesOnAPhone());
            mend(person, "Row 4", "мај 2019");
            mend(person, "Row 9", "5.000.000");
            mend(person, "Row 15", "");
            person.send("/rows");
            await(person, "3 rows are ready");
            person.send("/deals");
            await(person, "20 deals of these rows");
            assertTrue(person.text().contains("Every row is dealt with."), person.text());
            person.open("/desk/contracts");
            assertEquals("20", person.page.locator(".tally strong").innerText());
            person.page.locator("table a[href^='/desk/contracts/']").first().click();
            person.page.locator("#brought-in a[href^='/desk/batches/']").click();
            assertTrue(person.text().contains("20 deals of these rows"), person.text());
            assertEquals(List.of(), wrong);
        }
    }

    /** Headings, and twenty rows: the third has no date, the eighth no number, the fourteenth a tax number that is none. */
    private static String rows() {
        return "Назив\tНаручилац\tДобављач\tВредност\tДатум\tПИБ\n" + IntStream.range(0, 20).mapToObj(i -> "%s: видео-надзор\tГрад %s\tФирма %s\t%s\t%s\t%s".formatted(
                TOWNS.get(i), TOWNS.get(i), TOWNS.get(i), i == 7 ? "пет милиона" : "1.%03d.000,50 дин.".formatted(i + 100), i == 2 ? "једном" : "31. 5. 2019.",
                i == 13 ? "123456789" : "")).collect(Collectors.joining("\n"));
    }

    private static void await(Person person, String text) {
        try {
            person.page.waitForSelector("text=" + text);
        } catch (TimeoutError never) {
            throw new AssertionError("no \"" + text + "\" on " + person.text(), never);
        }
    }

    private static void mend(Person person, String row, String text) {
        person.page.locator("fieldset:has(> legend:has-text('" + row + ":')) .wrong input[name='cell']").fill(text);
    }
}
