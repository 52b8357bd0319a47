package rs.nadzor.bulk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import rs.nadzor.contract.Contract;
import rs.nadzor.followup.FollowUp;
import rs.nadzor.submission.Submission;

/** What a change would do to each of the deals: as many queries for many as for few. In the order of the list. */
public record BulkPreview(List<BulkRow> rows) {

    static BulkPreview of(List<UUID> deals, BulkEdit edit) {
        if (deals.isEmpty()) return new BulkPreview(List.of());
        Map<UUID, List<FollowUp>> steps = FollowUp.openOf(deals).stream().collect(Collectors.groupingBy(step -> step.contract.id));
        Set<UUID> waiting = new HashSet<>(Submission.waitingAmong(deals));
        Map<UUID, Contract> found = Contract.<Contract>list("from Contract c left join fetch c.empties where c.id in ?1", deals).stream()
                .collect(Collectors.toMap(deal -> deal.id, deal -> deal));
        return new BulkPreview(deals.stream().map(found::get).filter(Objects::nonNull)
                .map(deal -> new BulkRow(deal, steps.getOrDefault(deal.id, List.of()), waiting.contains(deal.id), edit)).toList());
    }

    public List<BulkRow> changed() {
        return rows.stream().filter(BulkRow::isChanged).toList();
    }

    public List<BulkRow> waiting() {
        return rows.stream().filter(BulkRow::waiting).toList();
    }

    /** They say so already. */
    public List<BulkRow> same() {
        return rows.stream().filter(row -> !row.isChanged() && !row.waiting()).toList();
    }

    /** For a hidden field: what was read, and in which version. */
    public String deals() {
        return changed().stream().map(row -> row.asRead().toString()).collect(Collectors.joining(" "));
    }
}
