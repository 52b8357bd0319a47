package rs.nadzor.contract;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.i18n.Term;

/** What the list of published deals prints of one. */
public record PublicContractRow(String slug, int edition, Instant publishedAt, LocalizedText title, LocalizedText summary, Term instrument, List<PublicParty> buyers,
        List<PublicParty> suppliers, List<PublicParty> others, PublicMoney value, Term valueEmpty, String signedOn, Term disclosure, Term stage, Term layer,
        List<Term> technologies, PublicOpenness openness, boolean disputed, boolean demonstration) {

    static PublicContractRow of(PublicContract c, EditionRef edition) {
        PublicFacts f = c.facts();
        return new PublicContractRow(c.slug(), edition.number(), edition.publishedAt(), c.title(), c.summary(), f.instrument().value(), list(f.buyers()), list(f.suppliers()), c.otherParties(),
                f.value().value(), f.value().empty(), f.signedOn().value(), f.disclosure().value(), f.stage().value(), f.layer().value(),
                f.technologies().isKnown() ? f.technologies().value() : List.of(), c.openness(), !c.conflicts().isEmpty(), edition.demonstration());
    }

    private static List<PublicParty> list(PublicFact<List<PublicParty>> parties) {
        return parties.isKnown() ? parties.value() : List.of();
    }

    @JsonIgnore
    String sortTitleSr() {
        return title.text(Language.SR);
    }

    @JsonIgnore
    String sortTitleEn() {
        return title.text(Language.EN);
    }

    @JsonIgnore
    String searchKey() {
        Stream<String> parties = Stream.of(buyers, suppliers, others).flatMap(List::stream)
                .flatMap(p -> Stream.concat(Stream.of(p.name().searchKey()), p.aliases().stream().map(SearchKey::of)));
        return Stream.concat(Stream.of(title.searchKey()), parties).distinct().collect(Collectors.joining(" "));
    }
}
