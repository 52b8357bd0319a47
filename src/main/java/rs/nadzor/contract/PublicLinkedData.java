package rs.nadzor.contract;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;

/**
 * An edition of a deal in the words of schema.org: a Dataset, since what is published of a deal is sourced statements, by one
 * publisher, numbered, with a file. A date goes in only where it is exact: schema.org has no "about".
 */
final class PublicLinkedData {
    private static final int SHORTEST = 50;

    private final Language language;
    /** Of this installation, without a slash at the end. */
    private final String site;
    private final String publisher;

    PublicLinkedData(Language language, String site, String publisher) {
        this.language = language;
        this.site = site;
        this.publisher = publisher;
    }

    ObjectNode of(PublicDealPage page) {
        PublicContract deal = page.deal();
        Edition edition = page.edition();
        ObjectNode data = PublicLinkedNodes.node("Dataset").put("@context", "https://schema.org/").put("@id", page.permanent())
                .put("url", site + "/" + language.path() + "/contracts/" + deal.slug()).put("name", deal.title().text(language))
                .put("description", description(page)).put("inLanguage", language.tag()).put("identifier", page.permanent())
                .put("version", String.valueOf(edition.number)).put("datePublished", edition.publishedAt.toString()).put("license", PublicLinkedNodes.LICENCE)
                .put("isAccessibleForFree", true);
        data.set("creator", PublicLinkedNodes.organization(publisher));
        data.set("publisher", PublicLinkedNodes.organization(publisher));
        data.set("includedInDataCatalog", PublicLinkedNodes.node("DataCatalog").put("name", publisher).put("url", site + "/" + language.path() + "/contracts"));
        data.set("distribution", PublicLinkedNodes.node("DataDownload").put("encodingFormat", "application/json").put("contentUrl", site + "/contracts/" + deal.slug() + ".json"));
        keywords(data, deal);
        ArrayNode about = data.putArray("about");
        parties(deal).map(party -> PublicLinkedNodes.organization(party.name().text(language)).put("url", site + "/" + language.path() + "/organizations/" + party.slug()))
                .forEach(about::add);
        PublicLinkedNodes.exact(deal.facts().signedOn().value(), data, "temporalCoverage");
        ArrayNode sources = data.putArray("citation");
        deal.notes().stream().map(PublicLinkedNodes::source).distinct().forEach(sources::add);
        return data;
    }

    /** Long enough to be one, as readers of datasets want it. */
    private String description(PublicDealPage page) {
        String summary = page.deal().summary() == null ? "" : page.deal().summary().text(language);
        return summary.length() >= SHORTEST ? summary : (page.deal().title().text(language) + ". " + summary + " " + page.words()).strip();
    }

    private void keywords(ObjectNode data, PublicContract deal) {
        PublicFacts facts = deal.facts();
        List<Term> terms = Stream.concat(Stream.of(facts.instrument().value(), facts.layer().value()).filter(term -> term != null),
                facts.technologies().isKnown() ? facts.technologies().value().stream() : Stream.empty()).toList();
        ArrayNode words = data.putArray("keywords");
        terms.forEach(term -> words.add(term.text(language)));
    }

    private static Stream<PublicParty> parties(PublicContract deal) {
        return Stream.of(deal.facts().buyers().value(), deal.facts().suppliers().value(), deal.otherParties()).filter(some -> some != null)
                .flatMap(List::stream);
    }
}
