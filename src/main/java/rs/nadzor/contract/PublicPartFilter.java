package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rs.nadzor.edition.ReadOrder;
import rs.nadzor.edition.Where;
import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;
import rs.nadzor.i18n.Texts;
import rs.nadzor.web.Criteria;

/** What a reader filters events and statements by; every part may be missing. */
public record PublicPartFilter(String q, String layer, String year, String sort, Language language) {
    private static final ReadOrder DAY = ReadOrder.byDay("date", "day"), TITLE_SR = ReadOrder.byName("title", "title_sr", "sr-Latn"),
            TITLE_EN = ReadOrder.byName("title", "title_en", "en");

    static PublicPartFilter of(Map<String, String> query, Language language) {
        return new PublicPartFilter(query.get("q"), query.get("layer"), query.get("year"), query.get("sort"), language);
    }

    /** The latest first, unless by the deal's title. */
    ReadOrder order() {
        return Stream.of(DAY, language.isSerbian() ? TITLE_SR : TITLE_EN).filter(order -> order.code().equals(sort)).findFirst().orElse(DAY);
    }

    public List<String> sorts() {
        return List.of("date", "title");
    }

    Where conditions(Where where) {
        return where.matches("search", q).equal("layer = ?", layer).equal("extract(year from day)::text = ?", year);
    }

    Criteria criteria(List<Term> layers) {
        PublicPartMessages say = Texts.in(PublicPartMessages.class, language);
        CommonMessages common = Texts.in(CommonMessages.class, language);
        return new Criteria().text("q", common.search(), q).choice("layer", say.layer(), layer, code -> word(layers, code, language))
                .choice("year", common.year(), year, Optional::of)
                .choice("sort", common.sort_by(), order().code(), code -> Optional.of(say.sort(code)));
    }

    static Optional<String> word(List<Term> words, String code, Language language) {
        return words.stream().filter(word -> word.code().equals(code)).findFirst().map(word -> word.text(language));
    }

    /** As one line of a file: title, publisher, where in it. */
    static String sources(List<PublicNote> notes) {
        return notes.stream().map(note -> Stream.of(note.title(), note.publisher(), note.publishedOn(), note.locator(), note.address())
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }
}
