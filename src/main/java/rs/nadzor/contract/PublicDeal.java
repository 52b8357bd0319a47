package rs.nadzor.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

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
import rs.nadzor.web.PublicAddress;

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

    @CheckedTemplate(basePath = "contract")
    static class Templates {
        static native TemplateInstance publicDeal(PublicDealPage page, boolean newest);
    }

    PublicContract read(Edition edition) {
        return read(tree(edition));
    }

    /** The page of an edition; an older one is shown under a banner and kept out of search engines. */
    TemplateInstance render(Edition edition, boolean newest) {
        return render(tree(edition), edition, newest);
    }

    /** Exactly what the public would see of this content; the desk's preview. */
    public TemplateInstance preview(JsonNode content) {
        return render(content, null, true);
    }

    private TemplateInstance render(JsonNode content, Edition edition, boolean newest) {
        PublicContract deal = read(content);
        List<RawString> more = sections.stream().filter(s -> content.hasNonNull(s.chapter()))
                .sorted(Comparator.comparingInt(PublicSection::order)).map(s -> new RawString(s.render(content.get(s.chapter()), edition).render())).toList();
        List<UUID> related = deal.related().stream().map(PublicRelated::deal).toList();
        return Templates.publicDeal(PublicDealPage.of(deal, edition, contracts.named(related), more,
                new PublicDealPage.Reader(language.get(), LocalDate.now(clock), address.of("/contracts/" + deal.slug()))), newest);
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
