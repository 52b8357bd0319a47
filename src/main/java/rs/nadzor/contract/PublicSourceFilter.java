package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import rs.nadzor.edition.PublicList.Selection;
import rs.nadzor.edition.ReadOrder;
import rs.nadzor.edition.Where;
import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;
import rs.nadzor.i18n.Texts;
import rs.nadzor.web.Criteria;

/** What a reader filters sources by; every part may be missing. */
public record PublicSourceFilter(String q, String kind, String year, String sort, Language language) {
    private static final ReadOrder DAY = ReadOrder.byDay("date", "day"), DEALS = ReadOrder.byNumber("deals", "deals"),
            TITLE_SR = ReadOrder.byName("title", "title_sr", "sr-Latn"), TITLE_EN = ReadOrder.byName("title", "title_en", "en");

    static PublicSourceFilter of(Map<String, String> query, Language language) {
        return new PublicSourceFilter(query.get("q"), query.get("kind"), query.get("year"), query.get("sort"), language);
    }

    public List<String> sorts() {
        return List.of("date", "title", "deals");
    }

    /** The latest published first, unless otherwise. */
    Selection selection(List<Term> kinds) {
        PublicSourceMessages say = Texts.in(PublicSourceMessages.class, language);
        CommonMessages common = Texts.in(CommonMessages.class, language);
        ReadOrder order = Stream.of(DAY, DEALS, language.isSerbian() ? TITLE_SR : TITLE_EN).filter(it -> it.code().equals(sort)).findFirst().orElse(DAY);
        Where where = new Where().matches("search", q).equal("kind = ?", kind).equal("extract(year from day)::text = ?", year);
        return new Selection(new Criteria().text("q", common.search(), q).choice("kind", say.kind(), kind, code -> PublicPartFilter.word(kinds, code, language))
                .choice("year", common.year(), year, Optional::of).choice("sort", common.sort_by(), order.code(), code -> Optional.of(say.sort(code))),
                where, order);
    }
}
