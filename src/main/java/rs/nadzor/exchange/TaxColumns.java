package rs.nadzor.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whose tax number a column holds whose heading does not say: the party's to its left, else the one's to its right. */
final class TaxColumns {

    private TaxColumns() {
    }

    /** What stays unclear is left out, for the person to choose. */
    static void assign(Collection<Integer> columns, List<Meaning> guessed) {
        for (int column : columns) numberOf(column, -1, guessed).or(() -> numberOf(column, 1, guessed)).ifPresent(number -> guessed.set(column, number));
    }

    /** The number of the nearest party on that side, unless another column holds it. */
    private static Optional<Meaning> numberOf(int column, int step, List<Meaning> guessed) {
        for (int i = column + step; i >= 0 && i < guessed.size(); i += step) {
            if (guessed.get(i) == Meaning.BUYER) return Optional.of(Meaning.BUYER_PIB).filter(number -> !guessed.contains(number));
            if (guessed.get(i) == Meaning.SUPPLIER) return Optional.of(Meaning.SUPPLIER_PIB).filter(number -> !guessed.contains(number));
        }
        return Optional.empty();
    }
}
