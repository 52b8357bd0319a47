package rs.nadzor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose number a column holds that is called "PIB" or "MB" and no more. */
class NumberColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Naziv|Naručilac|PIB|Dobavljač|Vrednost > TITLE|BUYER|BUYER_PIB|SUPPLIER|AMOUNT
            Назив|Наручилац|Добављач|ПИБ > TITLE|BUYER|SUPPLIER|SUPPLIER_PIB
            Naručilac|PIB|Dobavljač|PIB > BUYER|BUYER_PIB|SUPPLIER|SUPPLIER_PIB
            PIB|Naručilac|PIB|Dobavljač > BUYER_PIB|BUYER|SUPPLIER_PIB|SUPPLIER
            Title|Buyer|Date|Tax ID|Supplier > TITLE|BUYER|SIGNED_ON|BUYER_PIB|SUPPLIER
            PIB|Dobavljač|Naručilac > SUPPLIER_PIB|SUPPLIER|BUYER
            Dobavljač|PIB naručioca|PIB > SUPPLIER|BUYER_PIB|SUPPLIER_PIB
            Naručilac|PIB naručioca|PIB > BUYER|BUYER_PIB|LEAVE_OUT
            Naručilac|PIB|MB|Dobavljač|Matični broj > BUYER|BUYER_PIB|BUYER_MB|SUPPLIER|SUPPLIER_MB
            МБ|Добављач|МБ наручиоца > SUPPLIER_MB|SUPPLIER|BUYER_MB
            Naziv|PIB|Vrednost > TITLE|LEAVE_OUT|AMOUNT""")
    void belongsToThePartyBesideIt(String headings, String meanings) {
        List<String> row = List.of(headings.split("\\|"));
        List<Meaning> guessed = new ArrayList<>(row.stream().map(heading -> Headings.read(heading).orElse(Meaning.LEAVE_OUT)).toList());
        NumberColumns.tax().assign(where(row, Headings::isTaxNumber), guessed);
        NumberColumns.registry().assign(where(row, Headings::isRegistryNumber), guessed);
        assertEquals(Stream.of(meanings.split("\\|")).map(Meaning::valueOf).toList(), guessed);
    }

    private static List<Integer> where(List<String> row, Predicate<String> heading) {
        return IntStream.range(0, row.size()).filter(i -> heading.test(row.get(i))).boxed().toList();
    }
}
