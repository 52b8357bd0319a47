package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;
import rs.nadzor.sheet.Taking;

/** The desk's list of deals as a file: exactly what the screen shows, all of it. */
@QuarkusTest
class ContractFilesTest {

    private static final int MANY = 5_000;

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;
    @Inject
    EntityManagerFactory factory;

    @Test
    void holdsEveryRowOfTheFilterInTheOrderOfTheScreen() {
        String mark = "fajl" + UUID.randomUUID().toString().substring(0, 8);
        Staff.Browser mila = staff.as(Role.CONTRIBUTOR);
        for (int i = 0; i < 53; i++) Dealings.log(mila, mark + " " + (i * 7) % 53, "layer", i % 2 == 0 ? "network" : "data");
        String query = "?q=" + mark + "&layer=network&sort=title";
        List<String> shown = new ArrayList<>();
        var rows = Pattern.compile("<td><a href=\"/desk/contracts/([0-9a-f-]{36})\"").matcher(mila.get("/desk/contracts" + query).asString());
        while (rows.find()) shown.add(rows.group(1));
        assertEquals(27, shown.size());
        assertEquals(shown, Taking.ids(mila, "/desk/contracts.csv" + query));
        List<Row> sheet = Taking.xlsx(mila, "/desk/contracts.xlsx" + query).get(0);
        assertEquals(shown, sheet.stream().skip(1).map(row -> id(row.getCellText(row.getCellCount() - 1))).toList());
    }

    @Test
    void writesCodesAndIsoDatesForMachines() {
        Staff.Browser mila = staff.as(Language.SR_CYRL, Role.CONTRIBUTOR);
        String mark = "masina" + UUID.randomUUID().toString().substring(0, 8);
        Dealings.log(mila, mark, "amount", "1.234.567,50", "currency", "EUR", "signedOn", "oko maja 2019.", "disclosure", "refused",
                "disclosureWhere", "Орган", "disclosureSince", "2019");
        NamedCsvRecord row = Taking.csv(mila, "/desk/contracts.csv?q=" + mark).get(0);
        assertEquals("1234567.50", row.getField("amount"));
        assertEquals("EUR", row.getField("currency"));
        assertEquals("2019-05~", row.getField("signed_on"));
        assertEquals("2019-04-01", row.getField("signed_earliest"));
        assertEquals("refused", row.getField("disclosure"));
        assertEquals("draft", row.getField("publication"));
    }

    @Test
    void speaksTheReadersLanguageAndScript() {
        Staff.Browser writer = staff.as(Role.CONTRIBUTOR);
        String mark = String.valueOf(System.nanoTime());
        Dealings.log(writer, "Žirafe " + mark, "titleEn", "Giraffes " + mark, "amount", "5", "currency", "RSD", "signedOn", "31. 5. 2019.");
        Dealings.log(writer, "Žirafe " + mark + " 2", "titleEn", "Giraffes " + mark + " 2", "signedOn", "maj 2019");
        String address = "/desk/contracts.xlsx?sort=title&q=" + mark;
        List<Row> cyrillic = Taking.xlsx(staff.as(Language.SR_CYRL, Role.READER), address).get(0);
        assertEquals("Жирафе " + mark, Taking.text(cyrillic, 1, "Посао"));
        assertEquals("мај 2019.", Taking.text(cyrillic, 2, "Закључено"));
        assertEquals("није проверено", Taking.text(cyrillic, 2, "Зашто нема износа"));
        assertEquals("Žirafe " + mark, Taking.text(Taking.xlsx(staff.as(Language.SR, Role.READER), address).get(0), 1, "Posao"));
        List<Row> english = Taking.xlsx(staff.as(Language.EN, Role.READER), address).get(0);
        assertEquals("Giraffes " + mark, Taking.text(english, 1, "Deal"));
        assertEquals("May 2019", Taking.text(english, 2, "Signed"));
    }

    @Test
    void hasRealDatesAndNumbersOnlyWhereTheyAreKnown() {
        Staff.Browser mila = staff.as(Language.EN, Role.CONTRIBUTOR);
        String mark = "celije" + UUID.randomUUID().toString().substring(0, 8);
        Dealings.log(mila, mark + " 1", "amount", "1234567.5", "currency", "RSD", "signedOn", "31. 5. 2019.");
        Dealings.log(mila, mark + " 2", "signedOn", "2019");
        List<Row> rows = Taking.xlsx(mila, "/desk/contracts.xlsx?sort=title&q=" + mark).get(0);
        assertEquals(CellType.NUMBER, rows.get(1).getCell(3).getType());
        assertEquals(LocalDate.of(2019, 5, 31), rows.get(1).getCell(3).asDate().toLocalDate());
        assertEquals(0, new BigDecimal("1234567.5").compareTo(rows.get(1).getCell(5).asNumber()));
        assertEquals(CellType.STRING, rows.get(2).getCell(3).getType());
        assertEquals(LocalDate.of(2019, 1, 1), rows.get(2).getCell(4).asDate().toLocalDate());
    }

    @Test
    void runsNothingThatWasTyped() {
        Staff.Browser mila = staff.as(Role.CONTRIBUTOR);
        String mark = "formula" + UUID.randomUUID().toString().substring(0, 8);
        List<String> titles = List.of("=1+1 " + mark, "+381 " + mark, "-1 " + mark, "@SUM(A1) " + mark);
        titles.forEach(title -> Dealings.log(mila, title));
        List<String> csv = Taking.csv(mila, "/desk/contracts.csv?q=" + mark).stream().map(row -> row.getField("title")).toList();
        assertEquals(new HashSet<>(titles.stream().map(title -> "'" + title).toList()), new HashSet<>(csv));
        List<Row> rows = Taking.xlsx(mila, "/desk/contracts.xlsx?q=" + mark).get(0);
        for (Row row : rows) assertEquals(CellType.STRING, row.getCell(0).getType());
        assertEquals(new HashSet<>(titles), new HashSet<>(rows.stream().skip(1).map(row -> row.getCellText(0)).toList()));
        assertFalse(Taking.part(mila, "/desk/contracts.xlsx?q=" + mark, "xl/worksheets/sheet1.xml").contains("<f>"));
    }

    @Test
    void keepsItsHeaderInSightAndFilters() {
        Staff.Browser mila = staff.as(Role.CONTRIBUTOR);
        Dealings.log(mila, "Заглавље");
        String xml = Taking.part(mila, "/desk/contracts.xlsx?q=zaglavlje", "xl/worksheets/sheet1.xml");
        assertTrue(xml.contains("state=\"frozen\""), xml);
        assertTrue(xml.contains("<autoFilter ref=\"A1:M"), xml);
    }

    @Test
    void tellsHowTheListWasComeBy() {
        Staff.Browser mila = staff.as(Language.EN, Role.CONTRIBUTOR);
        String mark = "poreklo" + UUID.randomUUID().toString().substring(0, 8);
        Dealings.log(mila, mark, "stage", "terminated");
        List<Row> about = Taking.xlsx(mila, "/desk/contracts.xlsx?stage=terminated&layer=nonsense&q=" + mark).get(1);
        List<String> lines = about.stream().map(row -> row.getCellText(0) + ": " + row.getCellText(1)).toList();
        assertTrue(lines.contains("Search: " + mark), lines::toString);
        assertTrue(lines.contains("Stage: terminated"), lines::toString);
        assertTrue(lines.contains("Sort by: last change"), lines::toString);
        assertTrue(lines.contains("Rows: 1"), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Downloaded by: Osoba ")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.matches("Downloaded: \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.matches("Address: http.*/desk/contracts\\?q=" + mark + "&stage=terminated&sort=changed")), lines::toString);
    }

    @Test
    void saysThatItIsEverything() {
        Staff.Browser mila = staff.as(Language.SR_CYRL, Role.CONTRIBUTOR);
        Dealings.log(mila, "Све");
        assertTrue(Taking.xlsx(mila, "/desk/contracts.xlsx").get(1).stream()
                .anyMatch(row -> row.getCellText(0).equals("Филтер") && row.getCellText(1).equals("ниједан; овде је све")));
    }

    /** Five thousand deals: all of them, and as many questions for each five hundred. */
    @Test
    void readsThousandsWithoutAQueryForEach() {
        String mark = "hiljade" + UUID.randomUUID().toString().substring(0, 8);
        Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("""
                insert into desk.contract (slug, title_sr, sort_title, disclosure, technologies, search, created_at, changed_at)
                select uuidv7(), 'Хиљаде ' || n, 'Hiljade ' || n, 'not_checked', '{}', ?1, now(), now() from generate_series(1, ?2) n""")
                .setParameter(1, mark).setParameter(2, MANY).executeUpdate()));
        try {
            Staff.Browser mila = staff.as(Role.READER);
            var statistics = factory.unwrap(SessionFactory.class).getStatistics();
            for (String format : List.of("csv", "xlsx")) {
                statistics.setStatisticsEnabled(true);
                statistics.clear();
                Stream<?> rows = format.equals("csv") ? Taking.csv(mila, "/desk/contracts.csv?q=" + mark).stream()
                        : Taking.xlsx(mila, "/desk/contracts.xlsx?q=" + mark).get(0).stream().skip(1);
                assertEquals(MANY, rows.count());
                long asked = statistics.getPrepareStatementCount();
                assertTrue(asked < 20 + MANY / 500 * 6, asked + " statements for " + format);
            }
        } finally {
            factory.unwrap(SessionFactory.class).getStatistics().setStatisticsEnabled(false);
            Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(
                    () -> desk.createNativeQuery("delete from desk.contract where search = ?1").setParameter(1, mark).executeUpdate()));
        }
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
