package rs.nadzor.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;

import rs.nadzor.audit.Remembered;
import rs.nadzor.duplicate.Comparison;
import rs.nadzor.duplicate.Mergeable;
import rs.nadzor.duplicate.Pair;
import rs.nadzor.duplicate.Side;
import rs.nadzor.edition.Moves;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.submission.Submission;
import rs.nadzor.web.Decisions;
import rs.nadzor.web.Fields;
import rs.nadzor.web.Merge;
import rs.nadzor.web.Phrases;

/** Two records of one deal: its fields are chosen, its parts stand together, and the public is led to the one that stays. */
@ApplicationScoped
class DealMerging implements Mergeable {

    private static final Set<String> PARTIES = Set.of("empty:buyers", "empty:suppliers");

    @Inject
    DealHistory history;
    @Inject
    Changes changes;
    @Inject
    Moves moves;
    @Inject
    Event<ContractChanged> changed;
    @Inject
    EntityManager desk;
    @Inject
    Phrases phrases;
    @Inject
    CurrentLanguage language;

    @Override
    public Remembered history() {
        return history;
    }

    @Override
    public String suggestions() {
        return "/desk/contracts/suggestions";
    }

    @Override
    public Optional<UUID> picked(String id, String typed) {
        return Entered.id(id).or(() -> ContractSearch.named(Entered.shown(typed)).map(found -> found.id));
    }

    @Override
    public Pair pair(UUID kept, UUID duplicate, boolean toChange) {
        if (toChange) desk.createNativeQuery("select id from desk.contract where id in (?1, ?2) order by id for update", UUID.class)
                .setParameter(1, kept).setParameter(2, duplicate).getResultList();
        return new Pair(side(found(kept)), side(found(duplicate)));
    }

    @Override
    public List<Side> likely(UUID id) {
        return SimilarDeals.to(found(id)).stream().map(row -> side(row.deal())).toList();
    }

    /** The public page stays where it is: a deal that is public leads to none that is not. */
    @Override
    public List<String> hindrances(UUID kept, UUID duplicate) {
        return found(duplicate).isPublished() && !found(kept).isPublished() ? List.of("duplicate:published_stays") : List.of();
    }

    @Override
    public Comparison compare(UUID kept, UUID duplicate, Decisions decided) {
        Contract mine = found(kept), theirs = found(duplicate);
        var reading = new Comparison.Reading(ContractForm.TOGETHER, DealMerging::says, Set.of("portalNumber"),
                new FormWords(phrases, language.get(), ContractForm.class, fields -> Optional.empty()));
        return Comparison.of(fields(mine, theirs), fields(theirs, mine), reading, decided)
                .with(MergedDocuments.rows(mine, theirs, language.get(), decided));
    }

    /** A currency alone says nothing, nor does that nobody has checked. */
    private static boolean says(String field, Map<String, String> side) {
        String value = side.getOrDefault(field, "");
        return !value.isEmpty() && !(field.equals("currency") && side.getOrDefault("amount", "").isEmpty())
                && !(field.equals("disclosure") && value.equals(Disclosure.NOT_CHECKED.code()));
    }

    /** Why there are no parties says nothing where the other record names some. */
    private Map<String, String> fields(Contract deal, Contract other) {
        Map<String, String> fields = Fields.of(ContractForm.of(deal, language.formats()));
        fields.keySet().removeIf(field -> PARTIES.contains(field)
                && other.isFilled(field.endsWith("buyers") ? Field.BUYERS : Field.SUPPLIERS));
        return fields;
    }

    @Override
    public Runnable take(UUID kept, UUID duplicate, Comparison chosen, String reason) {
        MergedDocuments.take(desk, kept, duplicate, chosen);
        Contract deal = Changes.found(kept), other = found(duplicate);
        MergedFields fields = new MergedFields(deal, other);
        Fields.to(ContractForm.class, merged(chosen), deal.version).applyTo(deal);
        fields.cite();
        return () -> {
            lapse(kept, duplicate);
            moves.move(other.subject(), deal.subject());
            changes.tell(deal);
            changed.fire(new ContractChanged(duplicate));
        };
    }

    /** Without the rows that are no fields of the form. */
    private static Map<String, String> merged(Comparison chosen) {
        Map<String, String> merged = new HashMap<>(chosen.merged());
        ContractForm.TOGETHER.forEach(group -> group.forEach(field -> merged.putIfAbsent(field, "")));
        return merged;
    }

    @Override
    public void separated(UUID kept, UUID duplicate) {
        lapse(kept, duplicate);
        Contract deal = Changes.found(kept), other = Changes.found(duplicate);
        for (Contract one : List.of(deal, other)) one.empties.keySet().removeIf(field -> Stream.of(Field.values())
                .anyMatch(it -> it.code().equals(field) && one.isFilled(it)));
        changes.tell(deal);
        changes.tell(other);
        moves.moveBack(other.subject(), deal.subject());
    }

    /** Whoever asked for either to be published read something else. */
    private static void lapse(UUID kept, UUID duplicate) {
        Submission.lapse(List.of(kept, duplicate));
    }

    @Override
    public List<Set<String>> together() {
        return List.of(Merge.group("amount", "currency", "vat"), Merge.group("disclosure", "disclosure_since", "disclosure_where"));
    }

    private Side side(Contract deal) {
        var note = Stream.concat(deal.parties.stream().map(party -> party.organization.name().text(language.get())).distinct(),
                Stream.of(deal.signedOn == null ? null : language.formats().partialDate(deal.signedOn), deal.portalNumber,
                        deal.isPublished() ? phrases.of("duplicate:published", deal.slug) : null)).filter(Objects::nonNull);
        return new Side(deal.id, deal.version, deal.title(), "/desk/contracts/" + deal.id, note.collect(Collectors.joining(" · ")), deal.sameAsId);
    }

    private static Contract found(UUID id) {
        return Contract.<Contract>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
