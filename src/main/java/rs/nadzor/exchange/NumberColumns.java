package rs.nadzor.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whose number a column holds whose heading says no more than "PIB" or "MB": the party's to its left, else the one's to its right. */
final class NumberColumns {

    private final Meaning ofBuyers, ofSuppliers;

    private NumberColumns(Meaning ofBuyers, Meaning ofSuppliers) {
        this.ofBuyers = ofBuyers;
        this.ofSuppliers = ofSuppliers;
    }

    static NumberColumns tax() {
        return new NumberColumns(Meaning.BUYER_PIB, Meaning.SUPPLIER_PIB);
    }

    static NumberColumns registry() {
        return new NumberColumns(Meaning.BUYER_MB, Meaning.SUPPLIER_MB);
    }

    /** What stays unclear is left out, for the person to choose. */
    void assign(Collection<Integer> columns, List<Meaning> guessed) {
        for (int column : columns) of(column, -1, guessed).or(() -> of(column, 1, guessed)).ifPresent(number -> guessed.set(column, number));
    }

    /** The number of the nearest party on that side, unless another column holds it. */
    private Optional<Meaning> of(int column, int step, List<Meaning> guessed) {
        for (int i = column + step; i >= 0 && i < guessed.size(); i += step) {
            if (guessed.get(i) == Meaning.BUYER) return Optional.of(ofBuyers).filter(number -> !guessed.contains(number));
            if (guessed.get(i) == Meaning.SUPPLIER) return Optional.of(ofSuppliers).filter(number -> !guessed.contains(number));
        }
        return Optional.empty();
    }
}
