package rs.nadzor.bulk;

import java.util.List;

import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Empty;
import rs.nadzor.contract.Field;
import rs.nadzor.contract.Layer;
import rs.nadzor.contract.Technology;
import rs.nadzor.followup.FollowUp;

/** A deal before and after the change, with its open next steps. */
public record BulkRow(Contract deal, List<FollowUp> steps, boolean waiting, BulkEdit edit) {

    /** Something about it will be different; one that waits for approval is left alone, since the approval would lapse. */
    public boolean isChanged() {
        return !waiting && (isLayerChanged() || isTechnologiesChanged() || isOwnerChanged());
    }

    public boolean isLayerChanged() {
        return layer() != deal.layer;
    }

    public boolean isTechnologiesChanged() {
        return edit.changesTechnologies(deal);
    }

    public boolean isOwnerChanged() {
        return edit.owner() != null && steps.stream().anyMatch(step -> !edit.owner().id.equals(step.ownerId));
    }

    public Layer layer() {
        return edit.layerOf(deal);
    }

    public List<Technology> technologies() {
        return edit.technologiesOf(deal);
    }

    public List<String> owners() {
        return steps.stream().map(step -> step.ownerName).distinct().toList();
    }

    public String owner() {
        return edit.owner().displayName;
    }

    /** Why there is no layer; null for not checked. */
    public Empty noLayer() {
        return deal.empty(Field.LAYER).orElse(null);
    }

    public Empty noTechnologies() {
        return deal.empty(Field.TECHNOLOGIES).orElse(null);
    }

    DealAsRead asRead() {
        return DealAsRead.of(deal.id, deal.version, steps);
    }
}
