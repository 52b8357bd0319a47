package rs.nadzor.contract;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/**
 * A deal as whoever works on it reads it: every field with its kind of empty, every part, the notes, and what still
 * lacks a source. Made in a transaction, so that the page needs none.
 */
public record DeskRecord(UUID id, int version, LocalizedText title, String slug, DeskState state, List<Entry> fields,
        List<Section> sections, List<Pair> conflicts, List<PublicNote> notes, Set<String> uncited, boolean published,
        String loggedBy, Instant loggedAt, String changedBy, Instant changedAt) {

    /** A field: what it says, or why it is blank ({@code empty} is null where nobody has checked). */
    public record Entry(Field field, String text, Empty empty, List<Integer> notes) {

        public boolean isChecked() {
            return !text.isEmpty() || empty != null;
        }
    }

    public record Section(PartKind part, List<Line> lines) {
    }

    /** Two statements that cannot both hold, side by side. */
    public record Pair(Line one, Line other, String reason) {
    }

    static DeskRecord of(Contract deal, Language language) {
        Notes notes = new Notes(deal);
        FieldText texts = new FieldText(language);
        PartText parts = new PartText(language);
        List<Entry> fields = Stream.of(Field.values())
                .map(f -> new Entry(f, texts.of(deal, f), deal.isFilled(f) ? null : deal.empty(f).orElse(null),
                notes.at(f))).toList();
        List<Section> sections = Arrays.stream(PartKind.values())
                .map(part -> new Section(part, parts.lines(part, deal, notes))).toList();
        Map<UUID, Line> lines = new HashMap<>();
        sections.forEach(section -> section.lines().forEach(line -> lines.put(line.id(), line)));
        List<Pair> conflicts = Conflict.of(deal.id).stream()
                .map(c -> new Pair(lines.get(c.statement()), lines.get(c.other()), c.reason().text(language))).toList();
        Set<String> uncited = Uncited.of(deal).stream().map(Uncited::anchor).collect(Collectors.toSet());
        DeskRow row = DeskRow.of(List.of(deal)).get(0);
        return new DeskRecord(deal.id, deal.version, deal.title(), deal.slug, row.state(), fields, sections,
                conflicts, notes.list(), uncited, deal.isPublished(), deal.createdByName, deal.createdAt,
                deal.changedByName, deal.changedAt);
    }

    /** What nobody has looked at yet. */
    public List<Field> unchecked() {
        return fields.stream().filter(entry -> !entry.isChecked()).map(Entry::field).toList();
    }

    /** The statements, to choose from. */
    public List<Choice> statements() {
        return sections.get(PartKind.STATEMENT.ordinal()).lines().stream()
                .map(line -> new Choice(line.id().toString(), FieldText.joined(" · ", line.text(), line.more())))
                .toList();
    }

    /** The line to copy of a part: what it says, in which sources, and that no edition says so yet. */
    public String quote(Line line, Language language) {
        return quote(FieldText.joined(", ", line.text(), line.more()), line.notes(), language);
    }

    /** The same of a field; {@code label} is what the page calls it. */
    public String quote(Entry entry, String label, Language language) {
        return quote(label + ": " + entry.text(), entry.notes(), language);
    }

    private String quote(String words, List<Integer> numbers, Language language) {
        PublicContractMessages text = PublicTexts.in(language);
        String sources = notes.stream().filter(note -> numbers.contains(note.number())).map(note -> PublicBeside.source(note, language))
                .collect(Collectors.joining("; "));
        return FieldText.joined(" ", text.quoted(words), sources.isEmpty() ? null : text.source_of(sources),
                text.working_record(title.text(language), changedAt));
    }

    public boolean lacksSource(String anchor) {
        return uncited.contains(anchor);
    }
}
