package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/** A deal as a page of something else shows it to one reader. */
public record PublicDealElsewhere(PublicWhole whole, Language language) {

    public String slug() {
        return whole.row().slug();
    }

    public LocalizedText title() {
        return whole.deal().title();
    }

    public String path() {
        return "/" + language.path() + "/contracts/" + slug();
    }

    public List<PublicFigures> figures() {
        return whole.figures(language);
    }

    /** Those on which sources disagree. */
    public List<PublicFigures> disputes() {
        return figures().stream().filter(PublicFigures::disputed).toList();
    }

    public List<PublicLedger> gaps() {
        return whole.gaps(language);
    }

    public List<PublicNote> sources(List<Integer> numbers) {
        return whole.sources(numbers);
    }

    /** Who says something else than the statement at an anchor. */
    public List<PublicOther> others(String anchor) {
        return PublicOther.than(anchor, whole.deal(), place -> path() + "#" + place, language);
    }
}
