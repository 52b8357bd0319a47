package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.PublicList;
import rs.nadzor.edition.ReadTable;
import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;
import rs.nadzor.i18n.Texts;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;
import rs.nadzor.sheet.SheetMessages;
import rs.nadzor.web.PublicAddress;

/** Published deals as files. Amounts are plain decimals in the row's currency. */
@ApplicationScoped
class PublicContractList implements PublicList<PublicContractRow> {

    @Inject
    PublicContracts contracts;
    @Inject
    PublicAddress address;

    @Override
    public String name() {
        return "contracts";
    }

    @Override
    public String title(Language language) {
        return Texts.in(PublicContractMessages.class, language).list_heading();
    }

    @Override
    public ReadTable<PublicContractRow> table() {
        return PublicContracts.TABLE;
    }

    @Override
    public Selection select(Map<String, String> query, Language language) {
        return PublicContractFilter.of(query, language).selection(contracts.choices());
    }

    @Override
    public List<Column<PublicContractRow>> columns(Language language, boolean accepted) {
        PublicContractMessages say = Texts.in(PublicContractMessages.class, language);
        CommonMessages common = Texts.in(CommonMessages.class, language);
        SheetMessages sheet = Texts.in(SheetMessages.class, language);
        Formats formats = Formats.plain(language);
        return List.of(Column.longText("address", sheet.address(), row -> address.of(path(row))),
                Column.number("edition", say.edition_number(), row -> Cell.whole(row.edition())),
                Column.longText("title_sr", sheet.in_serbian(say.deal()), row -> row.title().serbian(language)),
                Column.longText("title_en", sheet.in_english(say.deal()), row -> row.title().en()),
                word("instrument", say.instrument(), PublicContractRow::instrument, language),
                word("stage", say.stage(), PublicContractRow::stage, language),
                word("disclosure", say.disclosure(), PublicContractRow::disclosure, language),
                word("layer", say.layer(), PublicContractRow::layer, language),
                Column.word("technologies", say.technologies(), row -> Cell.word(codes(row.technologies()), words(row.technologies(), language))),
                Column.text("buyers", say.buyers(), row -> names(row.buyers(), language)),
                Column.text("suppliers", say.suppliers(), row -> names(row.suppliers(), language)),
                Column.text("other_parties", say.other_parties(), row -> names(row.others(), language)),
                Column.date("signed_on", say.signed(), row -> Cell.date(date(row), formats)),
                Column.date("signed_earliest", sheet.earliest(say.signed()), row -> Cell.earliest(date(row))),
                Column.money("amount", say.value(), row -> Cell.number(row.value() == null ? null : row.value().amount())),
                Column.word("currency", common.currency(), row -> Cell.text(row.value() == null ? null : row.value().currency())),
                Column.word("value_state", sheet.no_value(), row -> row.value() != null ? Cell.word("known", null) : row.valueEmpty() == null
                        ? Cell.word("not_checked", common.not_checked()) : Cell.word(row.valueEmpty().code(), row.valueEmpty().text(language))),
                Column.word("sources_disagree", say.disagree(), row -> Cell.word(String.valueOf(row.disputed()), row.disputed() ? common.yes() : null)),
                Column.number("known_items", say.known_items(), row -> Cell.whole(row.openness().known())),
                Column.number("expected_items", say.expected_items(), row -> Cell.whole(row.openness().total())),
                Column.word("demonstration", say.demonstration(), row -> Cell.word(String.valueOf(row.demonstration() && !accepted),
                        row.demonstration() && !accepted ? common.yes() : null)));
    }

    @Override
    public String path(PublicContractRow row) {
        return "/contracts/" + row.slug();
    }

    @Override
    public Item item(PublicContractRow row, Language language) {
        String parties = Stream.of(row.buyers(), row.suppliers(), row.others()).filter(some -> !some.isEmpty()).map(some -> names(some, language))
                .collect(Collectors.joining(" · "));
        return new Item(row.title().text(language), parties, row.publishedAt());
    }

    private static Column<PublicContractRow> word(String name, String heading, Function<PublicContractRow, Term> term, Language language) {
        return Column.word(name, heading, row -> term.apply(row) == null ? Cell.NONE : Cell.word(term.apply(row).code(), term.apply(row).text(language)));
    }

    private static PartialDate date(PublicContractRow row) {
        return row.signedOn() == null ? null : PartialDate.of(row.signedOn());
    }

    private static String codes(List<Term> terms) {
        return terms.isEmpty() ? null : terms.stream().map(Term::code).collect(Collectors.joining("; "));
    }

    private static String words(List<Term> terms, Language language) {
        return terms.stream().map(term -> term.text(language)).collect(Collectors.joining("; "));
    }

    private static String names(List<PublicParty> parties, Language language) {
        return parties.stream().map(party -> party.name().text(language)).collect(Collectors.joining("; "));
    }
}
