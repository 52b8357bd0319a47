package rs.nadzor.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({"ЈМБГ 0101006500006, JMBG", "рођен (0101006500006), JMBG", "тел. 064/123-45-67, PHONE",
            "+381 63 123 4567, PHONE", "063 123 456, PHONE", "с пребивалиштем у Нишу, HOME", "stanuje na adresi Glavna 1, HOME",
            "of home address unknown, HOME"})
    void asksAboutDataOfAPerson(String text, PersonalData kind) {
        assertEquals(kind, PersonalData.in(text).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Živi na adresi Bulevar kralja Aleksandra 73", "adresa stanovanja: Zmaj Jovina 3", "настањен у Нишу, Обреновићева 3"})
    void asksAboutWhereSomebodyLives(String text) {
        assertEquals(PersonalData.HOME, PersonalData.in(text).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0101006500006", "JMBG 0101006-500006", "ЈМБГ: 0101006 500006"})
    void knowsACitizensNumberInTwoParts(String text) {
        assertEquals(PersonalData.JMBG, PersonalData.in(text).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Petar Petrović, ulica Cara Dušana 5, Niš, tel. 018 123 456", "tel. 018 123 456", "018/123-456", "018/123456",
            "018 123456", "018-123-456", "018123456", "0113139000", "011/313-9000", "011 3139 000", "(011) 313-9000", "011/31-39-000",
            "тел. 011/313-9000", "телефон: 021 456 789", "Позвати на број 034/123-456.", "+381 11 313 9000", "+381113139000",
            "+381 (0)18 123-456", "00381 21 456 789", "+381/34/123-456", "Tel 0230 12345", "telefon 037/12345", "faks: 036 123 45 67", "011/2020-123",
            "023 123 45 67, javiti se posle podne"})
    void asksAboutAFixedTelephone(String text) {
        assertEquals(PersonalData.LANDLINE, PersonalData.in(text).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bulevar Nemanjića 25/14, 18000 Niš", "Булевар Немањића 25/14, 18000 Ниш", "ulica Cara Dušana 5", "ulica cara dusana 5, nis",
            "ul. Cara Dušana 5a", "Ul.Cara Dušana br. 5", "улица Цара Душана 5, Ниш", "ул. Цара Душана бр. 5", "у улици Кнеза Милоша 103 у Београду",
            "bul. kralja Aleksandra 73", "Булевар краља Александра 73, стан 4", "Bulevar Mihajla Pupina 2", "Булевар Михајла Пупина 2",
            "Trg republike 5, Beograd", "Трг Николе Пашића 13", "na Trgu slobode 1.", "Bulevar 27. marta 15", "ULICA CARA DUŠANA 5, NIŠ",
            "Cara Dušana 5, 18000 Niš", "Цара Душана 5, 18000 Ниш", "Cara Dusana 5/2, 18 000 Nis", "Glavna bb, 34000 Kragujevac",
            "Đorđa Stanojevića 12b\n11070 Novi Beograd", "Живи у: Војводе Степе бр. 12, 11000 Београд", "18000 Niš, Cara Dušana 5",
            "Petar Petrović, ulica Vojvode Stepe bb, Niš", "Ulica Cara Dušana 5 Niš", "ulica Narodnih heroja 12 - Petar Petrović",
            "Ulica Cara Dušana 5. Nije se javio."})
    void asksAboutAStreetWithANumber(String text) {
        assertEquals(PersonalData.STREET, PersonalData.in(text).get(0));
    }

    @Test
    void saysEachKindThatATextHolds() {
        assertEquals(List.of(PersonalData.JMBG, PersonalData.HOME, PersonalData.LANDLINE),
                PersonalData.in("настањен у Нишу, ЈМБГ 0101006500006, тел. 018 123 456"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0101006500007", "9901006500005", "3002006500009", "10101006500006", "PIB 100002887",
            "404-02-12/2019-11", "1.234.567,50", "2019-0000123456", "1732281234567", "MB 07008104", "ПИБ 100002887, МБ 17520407",
            "840-0000001811843-32", "a0612345678b", "4f1e-0612-3456-7890-4c1d8a", "0641234567-8c2e", "x0101006500006", "https://jnportal.ujn.gov.rs/tender-eo/123456"})
    void leavesEverythingElseAlone(String text) {
        assertEquals(List.of(), PersonalData.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.01.2019", "31. 12. 2019.", "2019-01-31", "012/2019-15", "035-4/2019-10", "021-404-02/2019", "031-12-45/2020",
            "br. 021-123456", "број 012-345-678", "VNP 021-123456/2019", "03000000-1", "32323500-8", "1.012.345.678", "1 012 345 678 RSD", "0,123456",
            "12.345.678,90 динара", "Company no. 03977902", "ISBN 0123456789", "čl. 15", "чл. 15. ст. 2. Закона", "Sl. glasnik RS 91/2019",
            "„Сл. гласник РС“, бр. 87/2018", "Službeni glasnik RS, 91/2019, 92/2023", "Beograd 2019", "Београд 2019.", "Beograd, 2019",
            "Kamere u ulici Kneza Miloša", "ulica bez broja", "улица", "kamere na Trgu republike 2019", "Na Trgu republike 5 kamera", "На Тргу републике 12 камера",
            "Trg republike, 15. maja 2019.", "na Trgu slobode 5. maja", "Трг слободе 21. 5. 2019.", "Trg slobode 21.5.2019", "Trg Republike on 5 May 2019",
            "ulica je dobila 12, a trg 8", "u ulici Kneza Miloša 12 kamera i 3 radara", "Ugovor 12, 15000 EUR", "faza 2, 12000 kamera", "Kamere za trg“, 1. izdanje",
            "Član 15, stav 2", "Partija 2, 15000 RSD", "trgovina 15", "Huawei Safe City 2, 1000 kamera", "strana 15, tabela 3", "Nadzor 2, izdanje 3",
            "https://example.rs/011/123-456", "https://example.rs/ulica-cara-dusana-5", "2019/S 018-123456", "ЈН 012/2019", "Ugovor 404-02-15/2017-03 od 01.02.2017.",
            "Budžet za 2019, 2020 i 2021", "011", "Sl. list 5, 11000 primeraka"})
    void leavesAloneWhatTheDeskTypesAllDay(String text) {
        assertEquals(List.of(), PersonalData.in(text));
    }

    @Test
    void letsAnOfficeHaveAStreetAndATelephone() {
        assertEquals(List.of(), PersonalData.inOfficeAddress("Булевар Михајла Пупина 2, 11070 Београд, тел. 011/313-9000"));
        assertEquals(PersonalData.PHONE, PersonalData.inOfficeAddress("Булевар Михајла Пупина 2, 064 123 4567").get(0));
    }

    @Test
    void asksAboutNothingInTheDossier() throws IOException {
        List<String> asked = new ArrayList<>();
        int texts = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/dossier"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String text : texts(file)) {
                    texts++;
                    PersonalData.in(text).forEach(kind -> asked.add(file.getFileName() + " " + kind + ": " + text));
                }
            }
        }
        assertTrue(texts > 1000, () -> "too few texts were read");
        assertEquals(List.of(), asked);
    }

    private static List<String> texts(Path file) throws IOException {
        String content = Files.readString(file);
        if (!file.toString().endsWith(".json")) return List.of(content);
        List<String> texts = new ArrayList<>();
        collect(new ObjectMapper().readTree(content), texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) texts.add(node.asText());
        else node.forEach(child -> collect(child, texts));
    }
}
