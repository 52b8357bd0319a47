package rs.nadzor.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.PublicSection;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.web.LayoutMessages;
import rs.nadzor.web.LinkedData;
import rs.nadzor.web.PublicAddress;
import rs.nadzor.web.Publisher;
import rs.nadzor.web.picture.Picture;

/** Reads the chapter of a deal from an edition's content and turns it into its page. */
@ApplicationScoped
public class PublicDeal {

    @Inject
    ObjectMapper json;
    @Inject
    PublicContracts contracts;
    @Inject
    @Any
    Instance<PublicSection> sections;
    @Inject
    Clock clock;
    @Inject
    CurrentLanguage language;
    @Inject
    PublicAddress address;
    @Inject
    Publisher publisher;

    @CheckedTemplate(basePath = "contract")
    static class Templates {
        static native TemplateInstance publicDeal(PublicDealPage page, boolean newest, RawString linked);

        static native TemplateInstance publicEmbed(PublicDealPage page, String part, List<PublicFigures> figures);
    }

    PublicContract read(Edition edition) {
        return read(tree(edition));
    }

    /** What it says, without asking which kept copies may be fetched now. */
    PublicContract words(Edition edition) {
        try {
            return read(json.readTree(edition.content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page of an edition; an older one is shown under a banner and kept out of search engines. */
    TemplateInstance render(Edition edition, boolean newest) {
        return render(tree(edition), edition, newest);
    }

    /** A part of its page, for a frame on another site. */
    /** @param of the code of the figures to show; all of them without one, or where it is unknown */
    TemplateInstance frame(Edition edition, PublicEmbedPages.Part part, String of) {
        PublicDealPage page = page(read(edition), edition, true, List.of()).inFrame();
        List<PublicFigures> figures = page.figures().stream().filter(some -> some.code().equals(of)).toList();
        return Templates.publicEmbed(page, part.name(), figures.isEmpty() ? page.figures() : figures);
    }

    /** Exactly what the public would see of this content; the desk's preview. */
    public TemplateInstance preview(JsonNode content) {
        return render(content, null, true);
    }

    /** What stands on the picture of its page. */
    Picture picture(Edition edition) {
        PublicContract deal = read(edition);
        Language reader = language.get();
        PublicDealPage page = page(deal, edition, true, List.of());
        PublicContractMessages say = PublicTexts.in(reader);
        PublicFacts facts = deal.facts();
        String kicker = Stream.of(facts.instrument().value(), facts.layer().value()).filter(Objects::nonNull).map(term -> term.text(reader))
                .collect(Collectors.joining(" · "));
        return new Picture(Texts.in(LayoutMessages.class, reader).site_name(), kicker.isEmpty() ? say.deal() : kicker, deal.title().text(reader), page.bar(),
                deal.openness().known(), deal.openness().total(), page.words(), say.edition_line(edition.number, edition.publishedAt)
                + " · " + page.permanent().replaceFirst("^https?://", ""));
    }

    private TemplateInstance render(JsonNode content, Edition edition, boolean newest) {
        PublicContract deal = read(content);
        List<RawString> more = sections.stream().filter(s -> content.hasNonNull(s.chapter()))
                .sorted(Comparator.comparingInt(PublicSection::order)).map(s -> new RawString(s.render(content.get(s.chapter()), edition).render())).toList();
        PublicDealPage page = page(deal, edition, newest, more);
        return Templates.publicDeal(page, newest, edition == null ? null : LinkedData.in(new PublicLinkedData(language.get(), address.of(""), publisher()).of(page)));
    }

    private PublicDealPage page(PublicContract deal, Edition edition, boolean newest, List<RawString> sections) {
        return PublicDealPage.of(deal, edition, PublicNeighbours.of(deal, edition, newest, contracts), sections,
                new PublicDealPage.Reader(language.get(), LocalDate.now(clock), address.of("/contracts/" + deal.slug()), publisher()));
    }

    private String publisher() {
        String name = publisher.name(language.get());
        return name == null ? Texts.in(LayoutMessages.class, language.get()).site_name() : name;
    }

    private JsonNode tree(Edition edition) {
        try {
            return PublicCopies.heldIn(json.readTree(edition.content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PublicContract read(JsonNode content) {
        try {
            return json.treeToValue(content.get(PublicContract.CHAPTER), PublicContract.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
