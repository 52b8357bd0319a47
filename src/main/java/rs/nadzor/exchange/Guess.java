package rs.nadzor.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.i18n.NumberInput;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.shared.Pib;
import rs.nadzor.shared.WebAddress;

/** What the columns hold, as far as their headings and what stands in them tell. Whoever pasted them has the last word. */
@ApplicationScoped
class Guess {

    /** So many values tell. */
    private static final int LOOKED_AT = 50;
    /** Of ten, so many must agree: in spreadsheets somebody always wrote something else. */
    private static final int AGREE = 8;

    @Inject
    CellWords words;

    /** Whether the first row names the columns: what it says is called so, and no row below it is as well. */
    static boolean isHeaded(List<Line> lines) {
        if (lines.size() < 2) return false;
        long named = lines.get(0).cells().stream().filter(cell -> Headings.read(cell).isPresent() || Headings.isTaxNumber(cell) || Headings.isRegistryNumber(cell)).count();
        return named >= Math.min(2, lines.get(0).cells().stream().filter(cell -> !cell.isEmpty()).count());
    }

    List<Meaning> of(Batch batch) {
        List<Meaning> guessed = new ArrayList<>(Collections.nCopies(batch.width(), Meaning.LEAVE_OUT));
        Set<Meaning> taken = EnumSet.noneOf(Meaning.class);
        for (int i = 0; i < batch.width(); i++) choose(i, Headings.read(batch.headings().get(i)), guessed, taken);
        List<Integer> taxNumbers = new ArrayList<>(), registryNumbers = new ArrayList<>();
        for (int i = 0; i < batch.width(); i++) {
            String heading = batch.headings().get(i);
            List<String> values = values(batch, i);
            if (Headings.isTaxNumber(heading) || heading.isEmpty() && isTaxNumbers(values)) taxNumbers.add(i);
            else if (Headings.isRegistryNumber(heading)) registryNumbers.add(i);
            // A heading that says nothing to us still says that the column is something of its own.
            else if (guessed.get(i) == Meaning.LEAVE_OUT && heading.isEmpty()) choose(i, byValues(values), guessed, taken);
        }
        NumberColumns.tax().assign(taxNumbers, guessed);
        NumberColumns.registry().assign(registryNumbers, guessed);
        if (!taken.contains(Meaning.TITLE) && !taken.contains(Meaning.TITLE_EN)) {
            longest(batch, guessed, List.of(taxNumbers, registryNumbers)).ifPresent(i -> guessed.set(i, Meaning.TITLE));
        }
        return guessed;
    }

    private static void choose(int column, Optional<Meaning> meaning, List<Meaning> guessed, Set<Meaning> taken) {
        meaning.filter(it -> it.isMany() || taken.stream().noneMatch(other -> it.control().equals(other.control()))).ifPresent(it -> {
            guessed.set(column, it);
            taken.add(it);
        });
    }

    private static boolean isTaxNumbers(List<String> values) {
        return !values.isEmpty() && most(values, value -> Pib.read(value).isPresent());
    }

    private Optional<Meaning> byValues(List<String> values) {
        if (values.isEmpty()) return Optional.empty();
        if (most(values, value -> value.startsWith("http") && WebAddress.read(value).isPresent())) return Optional.of(Meaning.ADDRESS);
        if (most(values, value -> value.matches("\\d{8}-\\d\\b.*"))) return Optional.of(Meaning.CPV);
        if (most(values, value -> Sum.currency(value).isPresent())) return Optional.of(Meaning.CURRENCY);
        for (Meaning meaning : List.of(Meaning.INSTRUMENT, Meaning.STAGE, Meaning.TECHNOLOGIES, Meaning.LAYER, Meaning.PROCEDURE, Meaning.VAT, Meaning.DISCLOSURE)) {
            if (most(values, value -> words.code(meaning, value).isPresent())) return Optional.of(meaning);
        }
        // A number without any sign between its digits may be a year, and more likely an amount.
        if (most(values, value -> PartialDate.read(value).isPresent()) && values.stream().anyMatch(value -> !value.matches("\\d+"))) return Optional.of(Meaning.SIGNED_ON);
        if (most(values, value -> NumberInput.read(Sum.read(value).number()).filter(number -> number.longValue() >= 1000).isPresent())) return Optional.of(Meaning.AMOUNT);
        return Optional.empty();
    }

    private static Optional<Integer> longest(Batch batch, List<Meaning> guessed, List<List<Integer>> numbers) {
        return IntStream.range(0, batch.width()).boxed().filter(i -> guessed.get(i) == Meaning.LEAVE_OUT && !values(batch, i).isEmpty() && numbers.stream().noneMatch(one -> one.contains(i)))
                .max(Comparator.comparing(i -> values(batch, i).stream().mapToInt(String::length).average().orElse(0)));
    }

    private static boolean most(List<String> values, Predicate<String> agrees) {
        return values.stream().filter(agrees).count() * 10 >= values.size() * (long) AGREE;
    }

    private static List<String> values(Batch batch, int column) {
        return batch.deals().stream().map(row -> row.cells.get(column)).filter(cell -> !Blank.is(cell)).limit(LOOKED_AT).toList();
    }
}
