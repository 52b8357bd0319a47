package rs.nadzor.bulk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.account.Colleagues;
import rs.nadzor.contract.Layer;
import rs.nadzor.contract.Technology;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Typed;

/**
 * What is to be changed, and of which deals: those of a list ({@code query}, with {@code all}), or those named in
 * {@code deals}, each as it was read once it has been shown.
 */
public record BulkForm(@RestForm String id, @RestForm String all, @RestForm String query, @RestForm String deals, @RestForm String layer,
        @RestForm List<String> add, @RestForm List<String> remove, @RestForm String owner) {

    public BulkForm {
        add = add == null ? List.of() : add;
        remove = remove == null ? List.of() : remove;
    }

    static BulkForm of(String all, String query, String deals) {
        return new BulkForm("", all, query, deals, "", List.of(), List.of(), "");
    }

    /** The same change once more, of these deals. */
    static BulkForm of(BulkChange change, String deals) {
        return new BulkForm("", "", change.list, deals, change.layer == null ? "" : change.layer.code(), change.added, change.removed,
                change.ownerId == null ? "" : change.ownerId.toString());
    }

    /** The same change, of these deals. */
    BulkForm of(String deals) {
        return new BulkForm(id, "", query, deals, layer, add, remove, owner);
    }

    BulkEdit edit() {
        return new BulkEdit(Coded.read(Layer.class, layer).orElse(null), words(add), words(remove), Typed.id(owner)
                .flatMap(id -> Colleagues.worker(id.toString())).orElse(null));
    }

    void check(BulkEdit edit, FormErrors errors) {
        if (Typed.given(owner) && edit.owner() == null) errors.add("owner", "bulk:owner_unknown");
        if (edit.add().stream().anyMatch(edit.remove()::contains)) errors.add("remove", "bulk:added_and_removed");
        if (!errors.any() && edit.isNothing()) errors.add("layer", "bulk:nothing_chosen");
    }

    private static Set<Technology> words(List<String> codes) {
        return codes.stream().flatMap(code -> Coded.read(Technology.class, code).stream()).collect(Collectors.toSet());
    }
}
