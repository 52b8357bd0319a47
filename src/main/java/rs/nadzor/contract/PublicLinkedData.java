package rs.nadzor.contract;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Term;

/**
 * An edition of a deal in the words of schema.org: a Dataset, since what is published of a deal is sourced statements, by one
 * publisher, numbered, with a file. A date goes in only where it is exact: schema.org has no "about".
 */
final class PublicLinkedData {
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
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
        ObjectNode data = node("Dataset").put("@context", "https://schema.org/").put("@id", page.permanent())
                .put("url", site + "/" + language.path() + "/contracts/" + deal.slug()).put("name", deal.title().text(language))
                .put("description", description(page)).put("inLanguage", language.tag()).put("identifier", page.permanent())
                .put("version", String.valueOf(edition.number)).put("datePublished", edition.publishedAt.toString()).put("license", LICENCE)
                .put("isAccessibleForFree", true);
        data.set("creator", organization(publisher));
        data.set("publisher", organization(publisher));
        data.set("includedInDataCatalog", node("DataCatalog").put("name", publisher).put("url", site + "/" + language.path() + "/contracts"));
        data.set("distribution", node("DataDownload").put("encodingFormat", "application/json").put("contentUrl", site + "/contracts/" + deal.slug() + ".json"));
        keywords(data, deal);
        ArrayNode about = data.putArray("about");
        parties(deal).map(party -> organization(party.name().text(language)).put("url", site + "/" + language.path() + "/organizations/" + party.slug()))
                .forEach(about::add);
        exact(deal.facts().signedOn().value(), data, "temporalCoverage");
        ArrayNode sources = data.putArray("citation");
        deal.notes().stream().map(this::source).distinct().forEach(sources::add);
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

    private ObjectNode source(PublicNote note) {
        ObjectNode source = node("CreativeWork").put("name", note.title());
        if (note.publisher() != null && !note.publisher().isBlank()) source.set("publisher", organization(note.publisher()));
        exact(note.publishedOn(), source, "datePublished");
        if (note.address() != null && !note.address().isBlank()) source.put("url", note.address());
        return source;
    }

    private static void exact(String date, ObjectNode of, String property) {
        if (date != null && date.matches("[0-9-]+")) of.put(property, date);
    }

    private static ObjectNode organization(String name) {
        return node("Organization").put("name", name);
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }
}
