package rs.nadzor.bulk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import rs.nadzor.contract.Contract;
import rs.nadzor.i18n.LocalizedText;

/** A deal that the change passed by, and why. */
public record LeftOut(UUID deal, LocalizedText title, Became why) {

    /** In the order of the list, their titles read at once. */
    static List<LeftOut> of(BulkChange change) {
        List<ChangedDeal> passedBy = change.deals.stream().filter(deal -> deal.outcome != null && deal.outcome != Became.CHANGED).toList();
        if (passedBy.isEmpty()) return List.of();
        Map<UUID, LocalizedText> titles = Contract.<Contract>list("id in ?1", passedBy.stream().map(deal -> deal.deal).toList()).stream()
                .collect(Collectors.toMap(deal -> deal.id, Contract::title));
        return passedBy.stream().map(deal -> new LeftOut(deal.deal, titles.getOrDefault(deal.deal, LocalizedText.NONE),
                titles.containsKey(deal.deal) ? deal.outcome : Became.GONE)).toList();
    }

    public boolean isThere() {
        return why != Became.GONE;
    }
}
