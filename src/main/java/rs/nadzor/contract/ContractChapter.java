package rs.nadzor.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.edition.Chapter;
import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Subject;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.Fingerprint;

/** The chapter that a deal itself writes into its editions. */
@ApplicationScoped
public class ContractChapter implements Chapter {

    @Inject
    ContractIndex deals;
    @Inject
    PartyIndex parties;
    @Inject
    PartIndex parts;
    @Inject
    SourceIndex sources;
    @Inject
    LocationIndex locations;
    @Inject
    ObjectMapper json;

    @Override
    public String subjectKind() {
        return Contract.KIND;
    }

    @Override
    public String name() {
        return PublicContract.CHAPTER;
    }

    @Override
    public PublicContract content(Subject subject) {
        return of(Contract.whole(subject.id()).orElseThrow());
    }

    @Override
    public void index(Connection desk, EditionRef edition, JsonNode content) throws SQLException {
        PublicContract deal;
        try {
            deal = json.treeToValue(content, PublicContract.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        deals.write(desk, edition, deal);
        parties.write(desk, edition, deal);
        parts.write(desk, edition, deal);
        sources.write(desk, edition, deal.notes());
        locations.write(desk, edition, deal);
    }

    @Override
    public void unindex(Connection desk, Subject subject) throws SQLException {
        deals.remove(desk, subject.id());
    }

    static PublicContract of(Contract c) {
        Notes notes = new Notes(c);
        List<Integer> title = notes.at(Field.TITLE);
        List<Integer> summary = notes.at(Field.SUMMARY);
        FactSheet sheet = new FactSheet(c, notes);
        List<Conflict> conflicts = Conflict.of(c.id);
        Set<String> disputed = conflicts.stream().flatMap(x -> Stream.of(x.anchor(), x.otherAnchor())).collect(Collectors.toSet());
        return new PublicContract(c.slug, c.title(), orNull(c.summary()), title, summary, Openness.of(c), sheet.facts(),
                sheet.otherParties(),
                c.statements.stream().map(s -> statement(s, notes, disputed)).toList(),
                conflicts.stream().map(x -> new PublicConflict(x.anchor(), x.otherAnchor(), orNull(x.reason()))).toList(),
                c.events.stream().sorted(BY_DATE).map(e -> new PublicEvent(anchor(e), FactSheet.text(e.onDate), e.what(),
                        orNull(e.where()), notes.at(Place.of(e)))).toList(),
                c.secrecies.stream().map(s -> new PublicSecrecy(anchor(s), Terms.of(s.claim, ContractVocabulary::secrecy),
                        s.claimant == null ? null : s.claimant.name(), FactSheet.text(s.claimedOn), FactSheet.text(s.classifiedOn),
                        orNull(s.basis()), orNull(s.ending()), notes.at(Place.of(s)))).toList(),
                c.documents.stream().filter(d -> d.state != DocumentState.NOT_CHECKED).map(d -> new PublicDocument(anchor(d),
                        Terms.of(d.kind, ContractVocabulary::document), Terms.of(d.state, ContractVocabulary::documentState),
                        d.address, orNull(d.note()), notes.at(Place.of(d)))).toList(),
                c.searches.stream().map(s -> new PublicSearch(s.searchedOn.toString(), s.place, s.terms,
                        Terms.of(s.result, ContractVocabulary::search))).toList(),
                c.related.stream().map(r -> new PublicRelated(Terms.of(r.relation, ContractVocabulary::relation), r.other.id,
                        notes.at(Place.of(r)))).toList(),
                notes.list());
    }

    /** Events in order of time; those whose date nobody knows stand last. */
    private static final Comparator<Event> BY_DATE = Comparator
            .comparing((Event e) -> e.onDate, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(e -> e.id);

    private static PublicStatement statement(Statement s, Notes notes, Set<String> disputed) {
        Place place = Place.of(s);
        return new PublicStatement(anchor(s), Terms.of(s.measure, ContractVocabulary::measure),
                Terms.of(s.scope, ContractVocabulary::scope), Terms.programme(s.programme), s.amount, s.unit, FactSheet.text(s.onDate),
                Terms.of(s.bound, ContractVocabulary::bound), FactSheet.text(s.asOf), orNull(s.saidBy()), orNull(s.text()),
                Terms.of(s.rank, ContractVocabulary::rank), s.rankReason, notes.secondHand(place), disputed.contains(anchor(s)),
                notes.at(place));
    }

    /** Of everything that an edition of the deal would say now. */
    static Fingerprint fingerprint(Contract deal) {
        return Fingerprint.of(of(deal).toString());
    }

    private static String anchor(Part part) {
        return part.placeKind() + "-" + part.id;
    }

    private static LocalizedText orNull(LocalizedText text) {
        return text.isEmpty() ? null : text;
    }
}
