package rs.nadzor.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;
import rs.nadzor.sheet.CsvFile;
import rs.nadzor.web.PublicAddress;

/**
 * The list of deals as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read Serbian): one row a deal, the
 * same rows in the same order as on the screen, codes of vocabularies beside names. Amounts are plain decimals in the
 * row's currency.
 */
@ApplicationScoped
class PublicContractCsv {

    @Inject
    PublicContractStream contracts;
    @Inject
    PublicAddress address;

    /** @param accepted whether the dossier is the publisher's own by now; a row says only where it came from */
    void write(PublicContractFilter filter, boolean accepted, OutputStream out) throws IOException {
        CsvFile.write(columns(accepted), reader -> contracts.each(filter, reader), out);
    }

    private List<Column<PublicContractRow>> columns(boolean accepted) {
        return List.of(text("address", row -> address.of("/contracts/" + row.slug())),
                text("edition", row -> String.valueOf(row.edition())),
                text("title_sr", row -> row.title().sr()), text("title_en", row -> row.title().en()),
                text("instrument", row -> code(row.instrument())), text("stage", row -> code(row.stage())),
                text("disclosure", row -> code(row.disclosure())), text("layer", row -> code(row.layer())),
                text("buyers", row -> names(row.buyers())), text("suppliers", row -> names(row.suppliers())),
                text("signed_on", PublicContractRow::signedOn),
                Column.money("amount", "amount", row -> Cell.number(row.value() == null ? null : row.value().amount())),
                text("currency", row -> row.value() == null ? "" : row.value().currency()),
                text("value_state", row -> row.value() != null ? "known" : row.valueEmpty() == null ? "not_checked" : row.valueEmpty().code()),
                text("sources_disagree", row -> String.valueOf(row.disputed())),
                text("known_items", row -> String.valueOf(row.openness().known())),
                text("expected_items", row -> String.valueOf(row.openness().total())),
                text("demonstration", row -> String.valueOf(row.demonstration() && !accepted)));
    }

    /** For machines alone: what stands in the heading is the name. */
    private static Column<PublicContractRow> text(String name, Function<PublicContractRow, String> text) {
        return Column.text(name, name, text);
    }

    private static String names(List<PublicParty> parties) {
        return parties.stream().map(PublicParty::name).map(PublicContractCsv::name).collect(Collectors.joining("; "));
    }

    private static String name(LocalizedText name) {
        return name.sr() == null ? name.en() : name.sr();
    }

    private static String code(Term term) {
        return term == null ? "" : term.code();
    }
}
