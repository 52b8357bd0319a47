package rs.nadzor.watch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import rs.nadzor.contract.PublicOrganization;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Script;
import rs.nadzor.i18n.Transliteration;

/**
 * What an organization is called besides its heading: in the other script, in the other language, in the press.
 *
 * @param latin, cyrillic, english null where that is what the heading says, or there is none
 */
public record OrganizationNames(String latin, String cyrillic, String english, List<String> aliases) {

    static OrganizationNames of(PublicOrganization organization, Language language) {
        String heading = organization.name().text(language), sr = organization.name().sr();
        String latin = sr == null ? null : organization.name().text(Language.SR), cyrillic = sr == null ? null : organization.name().text(Language.SR_CYRL);
        Set<String> shown = new LinkedHashSet<>();
        shown.add(heading);
        latin = once(latin, shown);
        cyrillic = once(cyrillic, shown);
        String english = once(organization.name().en(), shown);
        return new OrganizationNames(latin, cyrillic, english, organization.aliases().stream().flatMap(OrganizationNames::spellings).filter(shown::add).toList());
    }

    private static String once(String name, Set<String> shown) {
        return name != null && shown.add(name) ? name : null;
    }

    /** In Latin too; the other way only what is Serbian by its letters, since "Ministry" in Cyrillic letters is no word. */
    private static Stream<String> spellings(String alias) {
        if (Script.of(alias) == Script.CYRILLIC) return Stream.of(alias, Transliteration.toLatin(alias));
        return alias.matches(".*[čćđšžČĆĐŠŽ].*") ? Stream.of(alias, Transliteration.toCyrillic(alias)) : Stream.of(alias);
    }
}
