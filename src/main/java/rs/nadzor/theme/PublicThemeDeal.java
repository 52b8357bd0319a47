package rs.nadzor.theme;

import java.util.List;

import rs.nadzor.contract.PublicFigures;
import rs.nadzor.contract.PublicLedger;
import rs.nadzor.contract.PublicNote;
import rs.nadzor.contract.PublicWhole;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/** A deal of a theme as the live parts show it to one reader. */
public record PublicThemeDeal(PublicWhole whole, Language language) {

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

    public List<PublicLedger> gaps() {
        return whole.gaps(language);
    }

    public List<PublicNote> sources(List<Integer> numbers) {
        return whole.sources(numbers);
    }
}
