package rs.nadzor.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import rs.nadzor.account.User;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Field;
import rs.nadzor.contract.Layer;
import rs.nadzor.contract.Place;
import rs.nadzor.contract.Technology;

/**
 * One change for many deals.
 *
 * @param layer null to leave it
 * @param owner who gets the open next steps of the deal; null to leave them. A deal itself is nobody's.
 */
record BulkEdit(Layer layer, Set<Technology> add, Set<Technology> remove, User owner) {

    boolean isNothing() {
        return layer == null && add.isEmpty() && remove.isEmpty() && owner == null;
    }

    Layer layerOf(Contract deal) {
        return layer == null ? deal.layer : layer;
    }

    /** In the order of the vocabulary. */
    List<Technology> technologiesOf(Contract deal) {
        List<Technology> before = deal.technologies();
        if (add.isEmpty() && remove.isEmpty()) return before;
        return Stream.of(Technology.values()).filter(it -> !remove.contains(it) && (add.contains(it) || before.contains(it))).toList();
    }

    boolean changes(Contract deal) {
        return layerOf(deal) != deal.layer || changesTechnologies(deal);
    }

    boolean changesTechnologies(Contract deal) {
        return !Set.copyOf(technologiesOf(deal)).equals(Set.copyOf(deal.technologies()));
    }

    /** As the deal's own form does: a filled field is empty for no reason any more, and one that says nothing loses its citations. */
    void applyTo(Contract deal) {
        deal.layer = layerOf(deal);
        if (deal.layer != null) deal.empties.remove(Field.LAYER.code());
        if (!changesTechnologies(deal)) return;
        List<Technology> technologies = technologiesOf(deal);
        deal.technologies = new ArrayList<>(technologies.stream().map(Technology::code).toList());
        if (!technologies.isEmpty()) deal.empties.remove(Field.TECHNOLOGIES.code());
        else if (!deal.says(Field.TECHNOLOGIES)) deal.uncite(Place.of(Field.TECHNOLOGIES));
    }
}
