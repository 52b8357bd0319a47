package rs.nadzor.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import rs.nadzor.contract.Choice;
import rs.nadzor.contract.DeskRow;
import rs.nadzor.contract.Empty;
import rs.nadzor.contract.Field;
import rs.nadzor.contract.LogEntry;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.NumberInput;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.Money;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.web.FormErrors;

/**
 * A row as the deal it would become, and what speaks against it.
 *
 * @param columns those that go into the deal
 * @param buyers as they would be saved
 * @param similar deals on record that may be this one; nothing where somebody has said that it is another
 */
public record Candidate(BatchRow row, List<Column> columns, LogEntry entry, List<Party> buyers, List<Party> suppliers,
        FormErrors errors, List<DeskRow> similar) {

    /**
     * One cell with its column, and the words to choose from where the field is a choice.
     *
     * @param confirmed the ticks that say that personal data may stay
     */
    public record Column(int index, String heading, Meaning meaning, String cell, List<Choice> choices, List<FormErrors.Message> errors,
            List<FormErrors.Tick> confirmed) {

        /** One word of a vocabulary; several technologies in one cell are typed. */
        public boolean isChosen() {
            return !choices.isEmpty() && meaning != Meaning.TECHNOLOGIES;
        }

        /** What stands there is none of the words. */
        public boolean isStrange() {
            return !cell.isEmpty() && choices.stream().noneMatch(choice -> says(choice.label()));
        }

        public boolean says(String label) {
            return SearchKey.of(label).equals(SearchKey.of(cell));
        }

        public boolean isLong() {
            return cell.length() > 80 || cell.indexOf('\n') >= 0;
        }
    }

    public boolean isGood() {
        return !errors.any() && similar.isEmpty();
    }

    public List<Column> wrong() {
        return columns.stream().filter(column -> !column.errors.isEmpty()).toList();
    }

    public List<Column> right() {
        return columns.stream().filter(column -> column.errors.isEmpty()).toList();
    }

    /** Messages about fields that no column fills. */
    public List<FormErrors.Message> elsewhere() {
        return errors.list().stream().filter(message -> columns.stream().noneMatch(column -> column.meaning.isAbout(message.field()))).toList();
    }

    public LocalizedText title() {
        return LocalizedText.of(entry.deal().titleSr(), entry.deal().titleEn());
    }

    /** As it is understood. */
    public PartialDate signedOn() {
        return PartialDate.read(entry.deal().signedOn()).orElse(null);
    }

    /** As it is understood; null for none. */
    public Money value() {
        BigDecimal number = NumberInput.read(entry.deal().amount()).orElse(null);
        return number == null || errors.on("amount") || errors.on("currency") ? null : new Money(number, entry.deal().currency());
    }

    /** Why there are no buyers, where the row says so; null where it does not. */
    public Empty noBuyers() {
        return why(Field.BUYERS);
    }

    public Empty noSuppliers() {
        return why(Field.SUPPLIERS);
    }

    public Empty notSigned() {
        return why(Field.SIGNED_ON);
    }

    public Empty noValue() {
        return why(Field.VALUE);
    }

    private Empty why(Field field) {
        return Coded.read(Empty.class, entry.deal().why(field.code())).orElse(null);
    }

    /** Which columns of a row go into a deal, with what is said about each. */
    static List<Column> columns(Batch batch, BatchRow row, List<Meaning> meanings, FormErrors errors, Function<Meaning, List<Choice>> choices) {
        List<String> headings = batch.headings();
        return IntStream.range(0, meanings.size()).filter(i -> meanings.get(i) != Meaning.LEAVE_OUT).mapToObj(i -> {
            Meaning meaning = meanings.get(i);
            List<FormErrors.Message> about = errors.list().stream().filter(message -> meaning.isAbout(message.field())).toList();
            return new Column(i, headings.get(i), meaning, row.cells.get(i), choices.apply(meaning), about,
                    errors.confirmed(meaning.control()));
        }).toList();
    }
}
