package rs.nadzor.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.Money;

/** What the desk's list prints of a deal. */
public record DeskRow(Contract deal, List<LocalizedText> buyers, List<LocalizedText> suppliers, Money value,
        Empty noValue, DeskState state) {

    /** What changed last. */
    public static List<DeskRow> recent(int most) {
        return of(Contract.<Contract>find("sameAsId is null order by changedAt desc, id desc").page(0, most).list());
    }

    /** What a person logged and nobody outside sees yet. */
    @SuppressWarnings("unchecked")
    public static List<DeskRow> draftsOf(UUID person, int most) {
        return of(Contract.getEntityManager()
                .createNativeQuery("select c.* from desk.contract c where c.created_by = :person and c.same_as_id is null and "
                + DeskState.DRAFT.condition + " order by c.changed_at desc, c.id desc", Contract.class)
                .setParameter("person", person).setMaxResults(most).getResultList());
    }

    /** Five queries for a page, however many rows it has. */
    static List<DeskRow> of(List<Contract> deals) {
        if (deals.isEmpty()) return List.of();
        List<UUID> ids = deals.stream().map(deal -> deal.id).toList();
        Contract.readEmpties(ids);
        Map<UUID, List<Party>> parties = Party.of(ids).stream()
                .collect(Collectors.groupingBy(party -> party.contract.id));
        Set<UUID> waiting = ids(ids, DeskState.WAITING), published = ids(ids, DeskState.PUBLISHED),
                changed = ids(ids, DeskState.CHANGED);
        return deals.stream().map(deal -> new DeskRow(deal, names(parties.get(deal.id), PartyRole.BUYER),
                names(parties.get(deal.id), PartyRole.SUPPLIER), deal.value().orElse(null), deal.empty(Field.VALUE)
                .orElse(null), waiting.contains(deal.id) ? DeskState.WAITING : changed.contains(deal.id)
                ? DeskState.CHANGED
                        : published.contains(deal.id) ? DeskState.PUBLISHED : DeskState.DRAFT)).toList();
    }

    private static List<LocalizedText> names(List<Party> parties, PartyRole role) {
        return parties == null ? List.of() : parties.stream().filter(party -> party.role == role)
                .map(party -> party.organization.name()).toList();
    }

    @SuppressWarnings("unchecked")
    private static Set<UUID> ids(List<UUID> among, DeskState state) {
        return new HashSet<>(Contract.getEntityManager().createNativeQuery(
                "select c.id from desk.contract c where c.id in (:ids) and " + state.condition, UUID.class)
                .setParameter("ids", among).getResultList());
    }
}
