package rs.nadzor.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import de.siegmar.fastcsv.writer.CsvWriter;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;
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
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("address", "edition", "title_sr", "title_en", "instrument", "stage", "disclosure", "layer", "buyers",
                "suppliers", "signed_on", "amount", "currency", "value_state", "sources_disagree", "known_items", "expected_items",
                "demonstration");
        contracts.each(filter, row -> csv.writeRecord(address.of("/contracts/" + row.slug()), String.valueOf(row.edition()),
                safe(row.title().sr()), safe(row.title().en()), code(row.instrument()), code(row.stage()), code(row.disclosure()),
                code(row.layer()), names(row.buyers()), names(row.suppliers()), text(row.signedOn()),
                row.value() == null ? "" : row.value().amount().toPlainString(), row.value() == null ? "" : row.value().currency(),
                row.value() != null ? "known" : row.valueEmpty() == null ? "not_checked" : row.valueEmpty().code(),
                String.valueOf(row.disputed()), String.valueOf(row.openness().known()), String.valueOf(row.openness().total()),
                String.valueOf(row.demonstration() && !accepted)));
        csv.flush();
    }

    private static String names(List<PublicParty> parties) {
        return safe(parties.stream().map(PublicParty::name).map(PublicContractCsv::name).collect(Collectors.joining("; ")));
    }

    private static String name(LocalizedText name) {
        return name.sr() == null ? name.en() : name.sr();
    }

    private static String code(Term term) {
        return term == null ? "" : term.code();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** A cell that a spreadsheet would take for a formula is quoted for it. */
    private static String safe(String text) {
        if (text == null) return "";
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
