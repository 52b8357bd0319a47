package rs.nadzor.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import rs.nadzor.contract.CitationForm;
import rs.nadzor.contract.ContractForm;
import rs.nadzor.contract.Empty;
import rs.nadzor.contract.LogEntry;
import rs.nadzor.contract.NextStepForm;
import rs.nadzor.contract.PartiesForm;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.Money;
import rs.nadzor.web.Fields;

/** Turns a row into the fields of the form that logs a deal, as if somebody had typed them there: that form checks and reads them. */
final class Filling {

    /** A time behind a date, which spreadsheets add. */
    private static final String MIDNIGHT = "[ T]0{1,2}:00(:00)?(\\.0+)?$";

    private final CellWords words;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Empty> empties = new LinkedHashMap<>();
    private final List<String> buyers = new ArrayList<>(), suppliers = new ArrayList<>(), strangeTechnologies = new ArrayList<>();
    private String buyerPib = "", buyerMb = "", supplierPib = "", supplierMb = "", address = "", note = "", sumCell = "", sumCurrency = "", columnCurrency = "";

    private Filling(CellWords words) {
        this.words = words;
    }

    static Filling of(List<String> cells, List<Meaning> columns, CellWords words) {
        Filling filling = new Filling(words);
        for (int i = 0; i < columns.size() && i < cells.size(); i++) filling.take(columns.get(i), cells.get(i));
        return filling;
    }

    private void take(Meaning meaning, String cell) {
        if (meaning == Meaning.LEAVE_OUT || Blank.is(cell)) return;
        var why = meaning.field() == null ? Optional.<Empty>empty() : Blank.why(cell);
        if (why.isPresent()) {
            empties.put(meaning.field().code(), why.get());
            return;
        }
        switch (meaning) {
            case BUYER -> buyers.addAll(Consortium.members(cell));
            case SUPPLIER -> suppliers.addAll(Consortium.members(cell));
            case BUYER_PIB -> buyerPib = cell;
            case SUPPLIER_PIB -> supplierPib = cell;
            case BUYER_MB -> buyerMb = cell;
            case SUPPLIER_MB -> supplierMb = cell;
            case AMOUNT -> sum(cell, "");
            case AMOUNT_WITH_VAT -> sum(cell, "with");
            case AMOUNT_WITHOUT_VAT -> sum(cell, "without");
            case CURRENCY -> {
                columnCurrency = Sum.currency(cell).orElse("");
                fields.put("currency", Sum.currency(cell).orElse(cell));
            }
            case TECHNOLOGIES -> Stream.of(cell.split("[,;\n]")).map(String::strip).filter(one -> !one.isEmpty()).forEach(this::technology);
            case SIGNED_ON, STARTS_ON, ENDS_ON, DISCLOSURE_SINCE -> fields.put(meaning.control(), cell.replaceFirst(MIDNIGHT, ""));
            case CPV -> fields.put("cpv", cell.replaceFirst("^(\\d{8}(-\\d)?)\\b.*$", "$1"));
            case ADDRESS -> address = cell;
            case NOTE -> note = note.isEmpty() ? line(cell) : note + "; " + line(cell);
            case SUMMARY, SUMMARY_EN, PLACES -> fields.merge(meaning.control(), cell, (before, more) -> before + "\n" + more);
            default -> fields.put(meaning.control(), words.has(meaning) ? words.code(meaning, cell).orElse(cell) : line(cell));
        }
    }

    private void sum(String cell, String vat) {
        Sum sum = Sum.read(cell);
        sumCell = cell;
        sumCurrency = sum.currency();
        fields.put("amount", sum.number());
        if (!sum.currency().isEmpty()) fields.putIfAbsent("currency", sum.currency());
        if (!vat.isEmpty()) fields.putIfAbsent("vat", vat);
    }

    private void technology(String said) {
        words.code(Meaning.TECHNOLOGIES, said).ifPresentOrElse(code -> fields.put("technologies:" + code, code), () -> strangeTechnologies.add(said));
    }

    /** Keys of everything by which organizations are looked up. */
    Stream<String> keys() {
        return Stream.of(buyers.stream(), suppliers.stream(), buyerNumbers().read(), supplierNumbers().read()).flatMap(all -> all).map(SearchKey::of);
    }

    /** @param blank of the person and day, for what no column fills */
    LogEntry entry(LogEntry blank, CitationForm source, Named known) {
        // A column of currencies, or one that says "with VAT", says nothing of a row without an amount.
        boolean counted = !fields.getOrDefault("amount", "").isBlank();
        if (!counted) fields.remove("vat");
        if (!counted || !fields.containsKey("currency")) fields.put("currency", Money.DINAR);
        fields.putIfAbsent("disclosure", blank.deal().disclosure());
        empties.forEach((field, why) -> fields.put("empty:" + field, field + ":" + why.code()));
        CitationForm own = address.isEmpty() ? source : Fields.to(CitationForm.class, Map.of("address", address, "original", "original"), 0);
        List<PartiesForm.Row> bought = known.rows(buyers, buyerNumbers()), sold = known.rows(suppliers, supplierNumbers());
        return new LogEntry(own, Fields.to(ContractForm.class, fields, 0),
                new PartiesForm(ids(bought), names(bought), ids(sold), names(sold)), blank.search(), blank.secrecy(),
                new NextStepForm(note, "", ""));
    }

    /** Whether the amount is in one currency and the column of currencies names another. */
    boolean isContradictory() {
        return !sumCurrency.isEmpty() && !columnCurrency.isEmpty() && !sumCurrency.equals(columnCurrency);
    }

    /** For a person to settle in the form: an amount in two currencies stays as it was written, which no form takes for a number. */
    Filling unsettled() {
        if (isContradictory()) fields.put("amount", sumCell);
        return this;
    }

    String sumCurrency() {
        return sumCurrency;
    }

    String columnCurrency() {
        return columnCurrency;
    }

    List<String> strangeTechnologies() {
        return strangeTechnologies;
    }

    List<String> buyers() {
        return buyers;
    }

    List<String> suppliers() {
        return suppliers;
    }

    Numbers buyerNumbers() {
        return new Numbers(buyerPib, buyerMb);
    }

    Numbers supplierNumbers() {
        return new Numbers(supplierPib, supplierMb);
    }

    private static List<String> ids(List<PartiesForm.Row> rows) {
        return rows.stream().map(PartiesForm.Row::id).toList();
    }

    private static List<String> names(List<PartiesForm.Row> rows) {
        return rows.stream().map(PartiesForm.Row::name).toList();
    }

    private static String line(String cell) {
        return cell.replaceAll("\\s*\n\\s*", " ");
    }
}
