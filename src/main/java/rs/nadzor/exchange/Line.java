package rs.nadzor.exchange;

import java.util.List;

import rs.nadzor.shared.Fingerprint;

/**
 * A row of a spreadsheet as it was pasted.
 *
 * @param number in what was pasted, from 1, blank rows counted
 * @param cells without spaces around them; "" for an empty one
 */
record Line(int number, List<String> cells) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Of what stands in it: the same cells are the same row. */
    String fingerprint() {
        return Fingerprint.of(String.join("\u001f", cells)).hex();
    }
}
