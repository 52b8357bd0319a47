package rs.nadzor.theme;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/**
 * What the list of watch pages prints of one.
 *
 * @param deals how many it is about, public or not yet
 */
public record PublicThemeRow(String slug, int edition, Instant publishedAt, LocalizedText title, LocalizedText summary, int deals,
        boolean demonstration) {

    static PublicThemeRow of(PublicTheme theme, EditionRef edition) {
        return new PublicThemeRow(theme.slug(), edition.number(), edition.publishedAt(), theme.title(), theme.summary(), theme.deals().size(),
                edition.demonstration());
    }

    @JsonIgnore
    String sortTitle(Language language) {
        return title.text(language);
    }

    @JsonIgnore
    String searchKey() {
        return summary == null ? title.searchKey() : title.searchKey() + " " + summary.searchKey();
    }
}
