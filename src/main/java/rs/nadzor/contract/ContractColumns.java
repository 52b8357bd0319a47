package rs.nadzor.contract;

import java.util.List;
import java.util.stream.Collectors;

import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Texts;
import rs.nadzor.sheet.Cell;
import rs.nadzor.sheet.Column;
import rs.nadzor.sheet.SheetMessages;
import rs.nadzor.submission.PublicationMessages;

/** What the desk's list of deals shows, column by column, for files. */
final class ContractColumns {

    private ContractColumns() {
    }

    static List<Column<DeskRow>> in(Language language) {
        ContractMessages say = Texts.in(ContractMessages.class, language);
        ContractVocabulary words = Texts.in(ContractVocabulary.class, language);
        CommonMessages common = Texts.in(CommonMessages.class, language);
        SheetMessages sheet = Texts.in(SheetMessages.class, language);
        PublicContractMessages people = Texts.in(PublicContractMessages.class, language);
        Formats formats = Formats.plain(language);
        return List.of(
                Column.longText("title", say.deal(), row -> row.deal().title().text(language)),
                Column.text("buyers", say.buyers(), row -> names(row.buyers(), language)),
                Column.text("suppliers", say.suppliers(), row -> names(row.suppliers(), language)),
                Column.date("signed_on", say.signed(), row -> Cell.date(row.deal().signedOn, formats)),
                Column.date("signed_earliest", sheet.earliest(say.signed()), row -> Cell.earliest(row.deal().signedOn)),
                Column.money("amount", say.value(), row -> Cell.number(row.value() == null ? null : row.value().amount())),
                Column.word("currency", common.currency(), row -> Cell.text(row.value() == null ? null : row.value().currency())),
                Column.word("no_amount", sheet.no_value(), row -> row.value() != null ? Cell.NONE : row.noValue() == null
                        ? Cell.word("not_checked", common.not_checked()) : Cell.word(row.noValue().code(), words.empty(row.noValue()))),
                Column.word("disclosure", say.disclosure(), row -> word(row.deal().disclosure, words)),
                Column.word("publication", Texts.in(PublicationMessages.class, language).publication(), row -> Cell.word(row.state().code(), say.state(row.state()))),
                Column.date("changed_on", say.last_change(), row -> Cell.day(row.deal().changedAt)),
                Column.text("changed_by", sheet.changed_by(), row -> people.person(row.deal().changedByName)));
    }

    private static Cell word(Disclosure disclosure, ContractVocabulary words) {
        return disclosure == null ? Cell.NONE : Cell.word(disclosure.code(), words.disclosure(disclosure));
    }

    private static String names(List<LocalizedText> names, Language language) {
        return names.stream().map(name -> name.text(language)).collect(Collectors.joining("; "));
    }
}
