package rs.nadzor.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.web.Typed;

/**
 * Cells of rows that were mended, and answers about rows: each names its row by its id.
 *
 * @param at "row:column" of each cell
 * @param shown rows that stood in the form, so that a box without a tick says something
 * @param checked "row:field:kind" where what looks like data of a private person may stay
 */
public record MendForm(@RestForm List<String> at, @RestForm List<String> cell, @RestForm List<String> shown, @RestForm List<String> checked,
        @RestForm List<String> another, @RestForm List<String> left) {

    public MendForm {
        at = at == null ? List.of() : at;
        cell = cell == null ? List.of() : cell;
        shown = shown == null ? List.of() : shown;
        checked = checked == null ? List.of() : checked;
        another = another == null ? List.of() : another;
        left = left == null ? List.of() : left;
    }

    /** What somebody wrote into a row that is settled meanwhile goes nowhere: its deal has a form of its own. */
    void applyTo(Batch batch, Instant now) {
        Map<UUID, BatchRow> open = batch.open().stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        for (int i = 0; i < Math.min(at.size(), cell.size()); i++) mend(at.get(i).split(":", 2), cell.get(i), open);
        for (String id : shown) Typed.id(id).map(open::get).ifPresent(row -> {
            row.another = another.contains(id);
            row.checked = new ArrayList<>(checked.stream().filter(one -> one.startsWith(id + ":")).map(one -> one.substring(id.length() + 1)).toList());
            if (left.contains(id)) row.leftOutAt = now;
        });
    }

    private static void mend(String[] place, String typed, Map<UUID, BatchRow> open) {
        BatchRow row = Typed.id(place[0]).map(open::get).orElse(null);
        int column = place.length < 2 ? -1 : Typed.number(place[1]);
        if (row == null || column < 0 || column >= row.cells.size() || typed.length() > PasteForm.LONGEST || row.cells.get(column).equals(typed)) return;
        row.cells = new ArrayList<>(row.cells);
        row.cells.set(column, typed.replace("\r\n", "\n").strip());
    }
}
