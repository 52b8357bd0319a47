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

/** What a reader filters the list of deals by; every part may be missing. The same for the page and each download. */
public record PublicContractFilter(String q, String disclosure, String instrument, String layer, String technology, String year,
        String organization, String place, String openness, String sort, Language language) {
    private static final ReadOrder NEWEST = ReadOrder.byMoment("newest", "published_at"), SIGNED = ReadOrder.byDay("signed", "signed_first"),
            AMOUNT = ReadOrder.byNumber("amount", "amount"), TITLE_SR = ReadOrder.byName("title", "title_sr", "sr-Latn"),
            TITLE_EN = ReadOrder.byName("title", "title_en", "en");
    private static final List<String> OPENNESS = List.of("disclosed", "partly", "undisclosed", "cannot_tell");

    static PublicContractFilter of(Map<String, String> query, Language language) {
        return new PublicContractFilter(query.get("q"), query.get("disclosure"), query.get("instrument"), query.get("layer"),
                query.get("technology"), query.get("year"), query.get("organization"), query.get("place"), query.get("openness"), query.get("sort"), language);
    }

    /** By newest edition unless another order is wanted. */
    ReadOrder order() {
        return Stream.of(NEWEST, SIGNED, AMOUNT, language.isSerbian() ? TITLE_SR : TITLE_EN).filter(order -> order.code().equals(sort))
                .findFirst().orElse(NEWEST);
    }

    /** The same without the organization, to which no field of the form belongs. */
    PublicContractFilter ofAnybody() {
        return new PublicContractFilter(q, disclosure, instrument, layer, technology, year, null, place, openness, sort, language);
    }

    /** The orders a reader may choose. */
    public List<String> sorts() {
        return List.of("newest", "title", "signed", "amount");
    }

    /** The forms of the bar. */
    public List<String> opennesses() {
        return OPENNESS;
    }

    Where where() {
        return new Where().matches("search", q).equal("disclosure = ?", disclosure).equal("instrument = ?", instrument)
                .equal("layer = ?", layer).equal("? = any(technologies)", technology)
                .equal("extract(year from signed_first)::text = ?", year)
                .equal("exists (select from published.party p where p.contract_id = subject_id and p.organization = ?)", organization)
                .equal("exists (select from published.location l where l.contract_id = subject_id and l.code = ?)", place)
                .equal("row #>> '{openness,state}' = ?", OPENNESS.contains(String.valueOf(openness)) ? openness : null);
    }

    Selection selection(PublicContractChoices choices) {
        PublicContractMessages say = Texts.in(PublicContractMessages.class, language);
        CommonMessages common = Texts.in(CommonMessages.class, language);
        Criteria criteria = new Criteria().text("q", common.search(), q)
                .choice("disclosure", say.disclosure(), disclosure, code -> word(choices.disclosures(), code))
                .choice("instrument", say.instrument(), instrument, code -> word(choices.instruments(), code))
                .choice("layer", say.layer(), layer, code -> word(choices.layers(), code))
                .choice("technology", say.technologies(), technology, code -> word(choices.technologies(), code))
                .choice("year", common.year(), year, Optional::of)
                .choice("organization", say.organization(), organization, Optional::of)
                .choice("place", say.place(), place, code -> word(choices.places(), code))
                .choice("openness", say.openness_label(), openness, code -> OPENNESS.contains(code) ? Optional.of(say.openness(code)) : Optional.empty())
                .choice("sort", common.sort_by(), order().code(), code -> Optional.of(say.sort(code)));
        return new Selection(criteria, where(), order());
    }

    private Optional<String> word(List<Term> words, String code) {
        return words.stream().filter(word -> word.code().equals(code)).findFirst().map(word -> word.text(language));
    }
}
