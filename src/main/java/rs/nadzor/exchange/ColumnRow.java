package rs.nadzor.exchange;

import java.util.List;
import java.util.stream.IntStream;

/** A column with its first values, for whoever says what it holds. */
public record ColumnRow(int index, String heading, List<String> values, Meaning meaning) {

    private static final int VALUES = 3;

    static List<ColumnRow> of(Batch batch, List<Meaning> meanings) {
        return IntStream.range(0, batch.width()).mapToObj(i -> new ColumnRow(i, batch.headings().get(i), batch.deals().stream()
                .map(row -> row.cells.get(i)).filter(cell -> !cell.isEmpty()).distinct().limit(VALUES).toList(), meanings.get(i))).toList();
    }

    /** From 1, as people count. */
    public int number() {
        return index + 1;
    }
}
