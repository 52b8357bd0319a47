package rs.nadzor.contract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;
import rs.nadzor.shared.Money;
import rs.nadzor.shared.PartialDate;

/** What stands at a place of a deal's page, in one line of plain text. */
final class PublicPlaceWords {

    private PublicPlaceWords() {
    }

    /** Its value, or why there is none. */
    static String of(PublicFact<?> fact, Language language) {
        return fact.isKnown() ? of(fact.value(), language) : fact.empty() == null ? "" : fact.empty().text(language);
    }

    static String date(String canonical, Language language) {
        return canonical == null ? PublicTexts.in(language).undated() : Formats.plain(language).partialDate(PartialDate.of(canonical));
    }

    static String date(PublicFact<String> fact, Language language) {
        return fact.isKnown() ? date(fact.value(), language) : of(fact, language);
    }

    static String period(PublicFact<String> from, PublicFact<String> to, Language language) {
        if (!from.isKnown() && !to.isKnown()) return of(from, language);
        String since = from.isKnown() ? PublicTexts.in(language).period_from() + " " + date(from, language) + " " : "";
        return (since + (to.isKnown() ? PublicTexts.in(language).period_to() + " " + date(to, language) : "")).strip();
    }

    /** "at least 1,000 – who says so", or who says what. */
    static String of(PublicStatement said, Language language) {
        if (said.amount() != null) {
            var row = new PublicFigures.Row(said, null, true, language);
            return row.label().isEmpty() ? row.value() : row.value() + " – " + row.label();
        }
        String text = Stream.of(said.onDate() == null ? "" : date(said.onDate(), language), text(said.text(), language)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
        return said.saidBy() == null ? text : said.saidBy().text(language) + ": " + text;
    }

    static String text(LocalizedText text, Language language) {
        return text == null ? "" : text.text(language);
    }

    private static String of(Object value, Language language) {
        if (value instanceof Term term) return term.text(language);
        if (value instanceof PublicMoney money) return Formats.plain(language).money(new Money(money.amount(), money.currency()));
        if (value instanceof PublicParty party) return party.name().text(language);
        if (value instanceof LocalizedText text) return text.text(language);
        if (value instanceof List<?> list) return list.stream().map(one -> of(one, language)).collect(Collectors.joining("; "));
        return value.toString();
    }
}
