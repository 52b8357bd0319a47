package rs.nadzor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose number a column holds that is called "PIB" and no more. */
class TaxColumnsTest {

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
            Naziv|PIB|Vrednost > TITLE|LEAVE_OUT|AMOUNT""")
    void belongsToThePartyBesideIt(String headings, String meanings) {
        List<String> row = List.of(headings.split("\\|"));
        List<Meaning> guessed = new ArrayList<>(row.stream().map(heading -> Headings.read(heading).orElse(Meaning.LEAVE_OUT)).toList());
        TaxColumns.assign(IntStream.range(0, row.size()).filter(i -> Headings.isTaxNumber(row.get(i))).boxed().toList(), guessed);
        assertEquals(Stream.of(meanings.split("\\|")).map(Meaning::valueOf).toList(), guessed);
    }
}
