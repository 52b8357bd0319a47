package rs.nadzor.theme;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import rs.nadzor.contract.PublicDealElsewhere;
import rs.nadzor.contract.PublicLinkedNodes;
import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Language;

/** An edition of a theme in the words of schema.org: an Article by one publisher, about deals that are Datasets here. */
final class PublicThemeLinkedData {

    private PublicThemeLinkedData() {
    }

    /** @param site of this installation, without a slash at the end */
    static ObjectNode of(PublicThemePage page, String site, String publisher) {
        PublicTheme theme = page.theme();
        Edition edition = page.edition();
        Language language = page.language();
        String section = site + "/" + language.path() + "/watch/" + theme.slug();
        ObjectNode data = PublicLinkedNodes.node("Article").put("@context", "https://schema.org/").put("@id", page.permanent()).put("url", section)
                .put("mainEntityOfPage", section).put("headline", theme.title().text(language)).put("inLanguage", language.tag())
                .put("identifier", page.permanent()).put("version", String.valueOf(edition.number)).put("datePublished", edition.publishedAt.toString())
                .put("license", PublicLinkedNodes.LICENCE).put("isAccessibleForFree", true)
                .put("image", section + "/picture.png?edition=" + edition.number);
        if (theme.summary() != null) data.put("description", theme.summary().text(language));
        data.set("author", PublicLinkedNodes.organization(publisher));
        data.set("publisher", PublicLinkedNodes.organization(publisher));
        ArrayNode about = data.putArray("about");
        page.deals().forEach(deal -> about.add(about(deal, site, language)));
        ArrayNode sources = data.putArray("citation");
        theme.notes().stream().map(PublicLinkedNodes::source).distinct().forEach(sources::add);
        return data;
    }

    private static ObjectNode about(PublicDealElsewhere deal, String site, Language language) {
        return PublicLinkedNodes.node("Dataset").put("@id", site + "/contracts/" + deal.slug()).put("url", site + deal.path())
                .put("name", deal.title().text(language));
    }
}
