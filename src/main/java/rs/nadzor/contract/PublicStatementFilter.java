package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import rs.nadzor.edition.PublicList.Selection;
import rs.nadzor.edition.Where;
import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;
import rs.nadzor.i18n.Texts;

/**
 * What a reader filters statements by.
 *
 * @param disputed "yes": only those that another source contradicts
 */
public record PublicStatementFilter(PublicPartFilter part, String measure, String disputed) {
    private static final String YES = "yes";

    static PublicStatementFilter of(Map<String, String> query, Language language) {
        return new PublicStatementFilter(PublicPartFilter.of(query, language), query.get("measure"), query.get("disputed"));
    }

    Where where() {
        Where where = part.conditions(new Where()).equal("measure = ?", measure);
        return YES.equals(disputed) ? where.and("disputed") : where;
    }

    Selection selection(List<Term> layers, List<Term> measures) {
        Language language = part.language();
        PublicPartMessages say = Texts.in(PublicPartMessages.class, language);
        CommonMessages common = Texts.in(CommonMessages.class, language);
        return new Selection(part.criteria(layers).choice("measure", say.measure(), measure, code -> PublicPartFilter.word(measures, code, language))
                .choice("disputed", say.disputed(), disputed, code -> YES.equals(code) ? Optional.of(common.yes()) : Optional.empty()),
                where(), part.order());
    }
}
