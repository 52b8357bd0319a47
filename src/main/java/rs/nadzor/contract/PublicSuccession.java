package rs.nadzor.contract;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import rs.nadzor.i18n.LocalizedText;

/**
 * The organization that came right before or after another one.
 *
 * @param date partial; null where nobody has said
 * @param sources what says so, called as Popolo calls it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicSuccession(String slug, LocalizedText name, String date, List<Proof> sources) {

    /** @param url null where it has none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proof(String note, String url) {
    }

    PublicSuccession named(LocalizedText now) {
        return new PublicSuccession(slug, now, date, sources);
    }
}
