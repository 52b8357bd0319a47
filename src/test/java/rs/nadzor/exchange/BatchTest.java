package rs.nadzor.exchange;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;
import rs.nadzor.shared.Pib;

/** Rows of a spreadsheet become deals: read, shown, mended, saved once. */
@QuarkusTest
class BatchTest {

    private static final String HEADINGS = "Назив\tНаручилац\tДобављач\tПИБ\tВредност\tДатум\tВрста\tТехнологије\tЛинк\tНапомена\n";
    private static final List<String> COLUMNS = List.of("title", "buyer", "supplier", "supplier_pib", "amount", "signed_on", "instrument", "technologies", "address", "note");

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;
    @Inject
    EntityManagerFactory factory;

    private final String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    private Staff.Browser mila;

    @BeforeEach
    void people() {
        mila = staff.as(Language.EN, Role.CONTRIBUTOR);
    }

    @Test
    void oneRowFillsTheFormAndNothingIsStored() {
        String batch = paste(HEADINGS + row("Камере", "1.234.567,50 дин.", "31. 5. 2019."));
        Response columns = mila.get(batch + "/columns");
        assertEquals(COLUMNS, chosen(columns));
        String form = choose(batch, COLUMNS);
        assertTrue(form.contains("/rows/"), form);
        Response filled = mila.get(form);
        filled.then().statusCode(200).body(containsString("value=\"Камере " + mark + "\""), containsString("value=\"1.234.567,50\""),
                containsString("value=\"31. 5. 2019.\""), containsString("value=\"https://example.org/" + mark + "\""), containsString("value=\"Питати Марка\""));
        assertEquals(0L, deals());
        Map<String, String> typed = Map.of("titleSr", "Камере " + mark, "amount", "5", "currency", "RSD", "another", "yes", "disclosure", "not_checked");
        String deal = send(form, typed).then().statusCode(303).extract().header("Location");
        assertEquals(deal, send(form, typed).header("Location"), "sent twice, it is one");
        assertEquals(1L, deals());
        mila.get(path(deal)).then().body(containsString("row 2 of a spreadsheet"), containsString("Табела " + mark));
    }

    @Test
    void goodRowsAreSavedAndBadOnesStayWithTheirReasons() {
        String batch = paste(HEADINGS + row("Прва", "1.000.000", "oko 2019") + row("Друга", "много", "једном") + row("Трећа", "не зна се", "мај 2020")
                + "Четврта " + mark + "\tГрад " + mark + "\tФирма " + mark + "\t123456789\t\t\tмеморандум\tкамере; левитација\t\t\n");
        choose(batch, COLUMNS);
        mila.get(batch).then().body(containsString("2 rows are ready"), containsString("2 rows need you"), containsString("Row 3: Druga " + mark),
                containsString("We cannot read this number"), containsString("We cannot read this date"), containsString("This is no PIB"),
                containsString("no such technologies in the list: левитација"), containsString("will be added"));
        save(batch).then().body(containsString("2 deals of these rows"), containsString("2 rows need you"), not(containsString("are ready")));
        assertEquals(2L, deals());
        assertEquals("unknown", one("select e.kind from desk.contract_empty e join desk.contract c on c.id = e.contract_id where c.title_sr = 'Трећа " + mark + "' and e.field = 'value'"));
        assertEquals("2019~", one("select signed_on from desk.contract where title_sr = 'Прва " + mark + "'"));
        save(batch);
        assertEquals(2L, deals(), "what is saved is not saved again");
        assertEquals(path(batch), paste(HEADINGS + row("Прва", "1.000.000", "oko 2019") + row("Друга", "много", "једном") + row("Трећа", "не зна се", "мај 2020")
                + "Четврта " + mark + "\tГрад " + mark + "\tФирма " + mark + "\t123456789\t\t\tмеморандум\tкамере; левитација\t\t\n"), "the same rows are the same batch");
        UUID second = rowAt(batch, 3), fourth = rowAt(batch, 5);
        mila.request().formParam("csrf", mila.csrf()).formParam("shown", second, fourth).formParam("at", second + ":4", second + ":5", fourth + ":3", fourth + ":7")
                .formParam("cell", "2.000.000", "31. 12. 2020.", "", "камере").post(batch + "/rows").then().statusCode(303);
        mila.get(batch).then().body(containsString("2 rows are ready"), not(containsString("need you")));
        save(batch).then().body(containsString("4 deals of these rows"), containsString("Every row is dealt with."));
        assertEquals(4L, deals());
    }

    @Test
    void aColumnOfCurrenciesSaysNothingOfARowWithoutAnAmount() {
        String batch = paste("Назив\tВредност\tВалута\nПрва " + mark + "\t5\tEUR\nДруга " + mark + "\t\tEUR\n");
        choose(batch, List.of("title", "amount", "currency"));
        save(batch).then().body(containsString("2 deals of these rows"));
        assertEquals("EUR", one("select currency from desk.contract where title_sr = 'Прва " + mark + "'"));
    }

    @Test
    void aBareTaxNumberBelongsToThePartyBeforeIt() {
        String pib = pib();
        String batch = paste("Назив\tНаручилац\tПИБ\tДобављач\nПрва " + mark + "\tГрад " + mark + "\t" + pib + "\tФирма " + mark + "\nДруга " + mark + "\tГрад " + mark + "\t\tФирма " + mark + "\n");
        List<String> guessed = chosen(mila.get(batch + "/columns"));
        assertEquals(List.of("title", "buyer", "buyer_pib", "supplier"), guessed);
        choose(batch, guessed);
        mila.get(batch).then().body(containsString("PIB " + pib));
        save(batch);
        assertEquals("Град " + mark, one("select coalesce(name_sr, name_en) from desk.organization where pib = '" + pib + "'"));
    }

    @Test
    void aRegistryNumberSaysWhoIsMeantToo() {
        String mb = String.valueOf(10_000_000 + Math.abs(UUID.randomUUID().hashCode() % 80_000_000));
        String batch = paste("Назив\tДобављач\tМБ\nПрва " + mark + "\tНова " + mark + "\t" + mb + "\nДруга " + mark + "\tДругачије " + mark + "\t" + mb + "\nТрећа "
                + mark + "\tТрећи " + mark + "\t12\n");
        List<String> guessed = chosen(mila.get(batch + "/columns"));
        assertEquals(List.of("title", "supplier", "supplier_mb"), guessed);
        choose(batch, guessed);
        mila.get(batch).then().body(containsString("MB " + mb), containsString("A registry number (MB) has eight digits."));
        save(batch).then().body(containsString("2 deals of these rows"));
        assertEquals(2L, one("select count(*) from desk.party p join desk.organization o on o.id = p.organization_id where o.registry_number = '" + mb
                + "' and coalesce(o.name_sr, o.name_en) = 'Нова " + mark + "'"));
    }

    @Test
    void anAmountInTwoCurrenciesWaitsForAPerson() {
        String text = "Назив\tВредност\tВалута\nПрва " + mark + "\t€ 12.000\tRSD\nДруга " + mark + "\t€ 5\tевра\nТрећа " + mark + "\t7\tUSD\n";
        String batch = paste(text);
        choose(batch, List.of("title", "amount", "currency"));
        mila.get(batch).then().body(containsString("Row 2: Prva " + mark), containsString("The amount says EUR, the column of currencies says RSD."));
        save(batch).then().body(containsString("2 deals of these rows"), containsString("1 row needs you"));
        assertEquals(List.of("EUR", "USD"), all("select currency from desk.contract where title_sr ilike '%" + mark + "%' order by 1"));
        String alone = paste(text.lines().limit(2).collect(Collectors.joining("\n")));
        mila.get(choose(alone, List.of("title", "amount", "currency"))).then().body(containsString("value=\"€ 12.000\""));
    }

    @Test
    void showsWhyACellIsEmpty() {
        String batch = paste("Назив\tДобављач\tВредност\tДатум\nПрва " + mark + "\tтајно\tније објављено\tне зна се\nДруга " + mark + "\t\t\t\n");
        choose(batch, List.of("title", "supplier", "amount", "signed_on"));
        var cells = mila.get(batch).htmlPath().getList("**.findAll { it.name() == 'tr' }[1].td*.text()", String.class);
        assertEquals(cells.get(3), cells.get(5), "suppliers as the value are undisclosed");
        assertTrue(!cells.get(5).isBlank() && !cells.get(4).isBlank() && !cells.get(4).equals(cells.get(5)), cells::toString);
    }

    @Test
    void aLegalFormMakesNoSecondOrganization() {
        String pib = pib();
        write("insert into desk.organization (id, slug, name_sr, search, sort_name, pib) values (gen_random_uuid(), 'm-" + mark + "', 'Macchina " + mark + "', 'macchina " + mark + "', 'Macchina', '" + pib + "')");
        String batch = paste("Назив\tДобављач\nПрва " + mark + "\tMacchina " + mark + " d.o.o.\nДруга " + mark + "\tKonzorcijum: Macchina " + mark + ", a.d., Alti " + mark + "; Sitel " + mark + "\n");
        choose(batch, List.of("title", "supplier"));
        mila.get(batch).then().body(containsString(">Macchina " + mark + "</a>"), containsString("PIB " + pib), containsString("pasted as: Macchina " + mark + " d.o.o."));
        save(batch).then().body(containsString("2 deals of these rows"));
        assertEquals(List.of("Alti " + mark, "Macchina " + mark, "Sitel " + mark), all("select coalesce(name_sr, name_en) from desk.organization where search like '%" + mark + "%' order by 1"));
        assertEquals(4L, one("select count(*) from desk.party p join desk.organization o on o.id = p.organization_id where o.search like '%" + mark + "%'"));
    }

    @Test
    void citesTheSpreadsheetAndTheRowsOwnSource() {
        String batch = paste(HEADINGS + row("Прва", "1.000.000", "2019") + row("Друга", "2.000.000", "2018"));
        choose(batch, COLUMNS);
        save(batch);
        assertEquals(List.of("Табела " + mark, "example.org/" + mark), all("""
                select distinct s.title from desk.source s join desk.citation n on n.source_id = s.id join desk.contract_citation k on k.citation_id = n.id
                  join desk.contract c on c.id = k.contract_id where c.title_sr = 'Прва %s' and k.place = 'value' order by 1 desc""".formatted(mark)));
        assertEquals(1L, one("select count(*) from desk.source where title = 'Табела " + mark + "'"));
    }

    @Test
    void givesAnOrganizationThatItMakesItsTaxNumber() {
        String pib = pib();
        String batch = paste("Назив\tДобављач\tПИБ\nПрва " + mark + "\tНова " + mark + "\t" + pib + "\nДруга " + mark + "\tДругачије " + mark + "\t" + pib + "\n");
        choose(batch, List.of("title", "supplier", "supplier_pib"));
        save(batch);
        assertEquals(1L, one("select count(*) from desk.organization where pib = '" + pib + "' and coalesce(name_sr, name_en) = 'Нова " + mark + "'"));
        assertEquals(2L, one("select count(*) from desk.party p join desk.organization o on o.id = p.organization_id where o.pib = '" + pib + "'"), "the number says who is meant");
    }

    @Test
    void asksAboutPersonalDataAndSimilarDeals() {
        String batch = paste("Назив\tОпис\nКамере за Чачак " + mark + "\tдиректор, 0101006500006\nДронови " + mark + "\tу реду\n");
        choose(batch, List.of("title", "summary"));
        save(batch).then().body(containsString("1 row needs you"), containsString("name=\"checked\""));
        UUID first = rowAt(batch, 2);
        mend(batch, first, "checked", first + ":summarySr:jmbg");
        mila.get(batch).then().body(containsString("1 row is ready"));
        save(batch);
        assertEquals(2L, deals());
        String again = paste("Назив\nкамере за чачак " + mark + "\nСасвим друго " + mark + "\n");
        choose(again, List.of("title"));
        mila.get(again).then().body(containsString("1 row needs you"), containsString("Kamere za Čačak " + mark));
        UUID same = rowAt(again, 2);
        mend(again, same, "left", same.toString());
        save(again).then().body(containsString("Left out: 1 row"), containsString("1 deal of these rows"));
        assertEquals(3L, deals());
    }

    @Test
    void remembersWhatColumnsHoldForThePersonAndSharesItUnderAName() {
        String strange = "Шта " + mark + "\tКолико " + mark + "\n";
        String batch = paste(strange + "Прва " + mark + "\t5\nДруга " + mark + "\t6\n");
        choose(batch, List.of("title", "portal_number"), "name", "Табела портала", "shared", "yes");
        String next = paste("шта " + mark + "\tКОЛИКО " + mark + "\nТрећа " + mark + "\t7\nЧетврта " + mark + "\t8\n");
        // The first row is taken for headings by hand: nobody calls columns so.
        choose(next, List.of("title", "portal_number"));
        String third = paste(strange + "Пета " + mark + "\t9\nШеста " + mark + "\t10\n");
        assertEquals(List.of("title", "portal_number"), chosen(mila.get(third + "/columns")));
        Staff.Browser vera = staff.as(Language.EN, Role.CONTRIBUTOR);
        String hers = pasteAs(vera, strange + "Седма " + mark + "\t9\nОсма " + mark + "\t10\n");
        vera.get(hers + "/columns").then().body(containsString("Табела портала"));
        assertEquals(404, vera.get(batch).statusCode(), "rows are their person's own");
        vera.get("/desk/batches").then().body(containsString("Табела портала"), not(containsString("Forget: Табела")));
    }

    @Test
    void asksTheDatabaseAsOftenForManyRowsAsForFew() {
        String few = paste(HEADINGS + rows(2)), many = paste(HEADINGS + rows(30));
        choose(few, COLUMNS);
        choose(many, COLUMNS);
        statements(few);
        assertEquals(statements(few), statements(many));
    }

    /** Its node was killed after the first of three. */
    @Test
    void saysThatSavingWasCutOffAndGoesOn() {
        String batch = paste(HEADINGS + rows(3));
        choose(batch, COLUMNS);
        String id = batch.replaceAll(".*/", "");
        write("insert into desk.job_run (job, node, started_at, handled, total, subject, page, started_by, started_by_name) values ('pasted_rows', 'killed', now(), 1, 3, '"
                + id + "', '" + path(batch) + "', '" + mila.id() + "', 'M')");
        mila.get(batch).then().body(containsString("Saving stopped before its end."), containsString("Save the remaining 3"));
        mila.get("/desk").then().body(containsString("Done: 1 of 3"), containsString("Saving pasted rows"));
        save(batch).then().body(containsString("3 deals of these rows"));
        mila.get("/desk").then().body(not(containsString("Saving pasted rows")));
    }

    @Test
    void throwsAwayAllThatNobodyHasTouchedSince() {
        String batch = paste(HEADINGS + rows(3));
        choose(batch, COLUMNS);
        save(batch);
        UUID touched = (UUID) one("select contract_id from desk.batch_row where batch_id = '" + batch.replaceAll(".*/", "") + "' and position = 3");
        write("update desk.contract set changed_at = changed_at + interval '1 hour' where id = '" + touched + "'");
        mila.get(batch + "/removal").then().body(containsString(touched.toString()), not(containsString("class=\"danger\"")));
        assertEquals(409, mila.post(batch + "/removal", Map.of()).statusCode());
        assertEquals(3L, deals());
        write("update desk.contract set changed_at = changed_at - interval '1 hour' where id = '" + touched + "'");
        mila.get(batch + "/removal").then().body(containsString("3 pasted rows go, and with them 3 drafts"));
        assertEquals(303, mila.post(batch + "/removal", Map.of()).statusCode());
        assertEquals(0L, deals());
        assertEquals(404, mila.get(batch).statusCode());
    }

    @Test
    void refusesWhatItCannotTake() {
        post(mila, "").then().statusCode(422).body(containsString("Paste at least one row."));
        post(mila, "Назив\n" + IntStream.rangeClosed(1, 501).mapToObj(i -> "Ред " + i).collect(Collectors.joining("\n")))
                .then().statusCode(422).body(containsString("These are 501 rows; at most 500"), containsString("Ред 501"));
        String batch = paste("Назив\tДатум\nПрва " + mark + "\t2019\nПрва " + mark + "\t2019\nДруга " + mark + "\t2018\n");
        send(batch + "/columns", Map.of("column", "buyer")).then().statusCode(422).body(containsString("Choose which column holds the title."));
        choose(batch, List.of("title", "signed_on"));
        mila.get(batch).then().body(containsString("2, 3"), containsString("2 rows are ready"));
        assertEquals(403, staff.as(Role.READER).get("/desk/batches").statusCode());
    }

    private String rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> row(UUID.randomUUID().toString(), "1.00" + i % 10 + ".000", "2019")).collect(Collectors.joining());
    }

    private String row(String title, String amount, String date) {
        return title + " " + mark + "\tМУП\tФирма " + mark + " " + title + "\t\t" + amount + "\t" + date + "\tуговор\tvideo-nadzor\thttps://example.org/" + mark + "\tПитати Марка\n";
    }

    private String paste(String text) {
        return pasteAs(mila, text);
    }

    /** @return the address of the batch */
    private String pasteAs(Staff.Browser person, String text) {
        Response answer = post(person, text);
        assertEquals(303, answer.statusCode(), answer::asString);
        return path(answer.header("Location")).replace("/columns", "");
    }

    private static Response post(Staff.Browser person, String text) {
        return person.post("/desk/batches", Map.of("text", text));
    }

    private List<String> chosen(Response page) {
        List<String> chosen = new ArrayList<>();
        for (String select : page.asString().split("<select id=\"column-")) {
            int at = select.indexOf(" selected");
            if (select.contains("name=\"column\"") && at > 0) chosen.add(select.substring(0, at).replaceAll("(?s).*value=\"([a-z_]*)\"", "$1"));
        }
        return chosen;
    }

    /** @return where it goes on */
    private String choose(String batch, List<String> columns, String... more) {
        Map<String, String> fields = new HashMap<>(Map.of("headed", "yes", "sourceTitle", "Табела " + mark));
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], more[i + 1]);
        var request = sending(fields);
        columns.forEach(column -> request.multiPart(part("column", column)));
        Response answer = request.post(batch + "/columns");
        assertEquals(303, answer.statusCode(), answer::asString);
        return path(answer.header("Location"));
    }

    private Response send(String page, Map<String, String> fields) {
        return sending(fields).post(page);
    }

    /** As browsers send a form with a field for a file. */
    private RequestSpecification sending(Map<String, String> fields) {
        var request = mila.request().multiPart(part("csrf", mila.csrf()));
        fields.forEach((name, value) -> request.multiPart(part(name, value)));
        return request;
    }

    private static MultiPartSpecification part(String name, String value) {
        return new MultiPartSpecBuilder(value).controlName(name).mimeType("text/plain").charset(StandardCharsets.UTF_8).build();
    }

    private void mend(String batch, UUID row, String name, String value) {
        mila.post(batch + "/rows", Map.of("shown", row, name, value)).then().statusCode(303);
    }

    private Response save(String batch) {
        mila.post(batch + "/deals", Map.of()).then().statusCode(303);
        Response shown = mila.get(batch);
        while (shown.asString().contains("data-progress")) shown = mila.get(batch);
        return shown.then().statusCode(200).extract().response();
    }

    private UUID rowAt(String batch, int position) {
        return (UUID) one("select id from desk.batch_row where batch_id = '" + batch.replaceAll(".*/", "") + "' and position = " + position);
    }

    private long deals() {
        return (long) one("select count(*) from desk.contract where title_sr ilike '%" + mark + "%'");
    }

    private Object one(String sql) {
        return all(sql).get(0);
    }

    private List<?> all(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> desk.createNativeQuery(sql).getResultList());
    }

    private void write(String sql) {
        Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery(sql).executeUpdate()));
    }

    private long statements(String page) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertEquals(200, mila.get(page).statusCode());
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    private static String path(String address) {
        return address.replaceAll("^https?://[^/]*", "");
    }

    /** A new one each time, with a right check digit. */
    private static String pib() {
        String eight = String.valueOf(10_000_000 + Math.abs(UUID.randomUUID().hashCode() % 80_000_000));
        return IntStream.rangeClosed(0, 9).mapToObj(digit -> eight + digit).filter(number -> Pib.read(number).isPresent()).findFirst().orElseThrow();
    }
}
