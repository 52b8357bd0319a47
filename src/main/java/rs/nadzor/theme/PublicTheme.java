package rs.nadzor.theme;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rs.nadzor.contract.PublicConflict;
import rs.nadzor.contract.PublicEvent;
import rs.nadzor.contract.PublicEventRow;
import rs.nadzor.contract.PublicNote;
import rs.nadzor.contract.PublicPlace;
import rs.nadzor.contract.PublicStatement;
import rs.nadzor.contract.PublicStatementRow;
import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.SearchKey;

/**
 * Everything the public may see of a theme: the chapter {@code theme} of its editions, form 1. What its live parts show is
 * not in it, but is read from the newest editions of the deals each time.
 *
 * @param body Markdown
 * @param deals in order; one that is not public now is not shown
 * @param conflicts between entries
 */
public record PublicTheme(String slug, LocalizedText title, LocalizedText summary, LocalizedText body, List<UUID> deals,
        List<PublicThemeEntry> entries, List<PublicConflict> conflicts, List<PublicNote> notes) {

    public PublicTheme {
        // Editions of before say nothing of them.
        conflicts = conflicts == null ? List.of() : conflicts;
    }

    /** The kind of subject that a theme is among editions. */
    public static final String KIND = "theme";
    /** The chapter's name in the content of an edition. */
    public static final String CHAPTER = "theme";

    /** The part of the site in which its page is. */
    static final String SECTION = "watch";

    /** By what it may be found besides its title and summary. */
    String bodyKey() {
        return body == null ? "" : Stream.of(body.sr(), body.en()).filter(Objects::nonNull).map(PublicWords::of).map(SearchKey::of)
                .collect(Collectors.joining(" "));
    }

    /** What somebody says, for the list of statements. */
    List<PublicStatementRow> statementRows(EditionRef edition) {
        return entries.stream().filter(PublicThemeEntry::isStatement).map(entry -> new PublicStatementRow(SECTION, slug, edition.number(),
                edition.publishedAt(), title, null, PublicStatement.words(entry.anchor(), entry.date(), entry.saidBy(), entry.text(), entry.secondHand(),
                        !conflictsOf(entry).isEmpty(), entry.notes()), PublicNote.without(notes, entry.notes()), edition.demonstration())).toList();
    }

    /** What happened, and legal steps, for the list of events. */
    List<PublicEventRow> eventRows(EditionRef edition) {
        return entries.stream().filter(entry -> !entry.isStatement()).map(entry -> new PublicEventRow(SECTION, slug, edition.number(),
                edition.publishedAt(), title, null, new PublicEvent(entry.anchor(), entry.date(), entry.text(), null, entry.notes()),
                PublicNote.without(notes, entry.notes()), edition.demonstration())).toList();
    }

    PublicThemeEntry entry(String anchor) {
        return entries.stream().filter(entry -> entry.anchor().equals(anchor)).findFirst().orElseThrow();
    }

    /** Those that this entry stands in. */
    List<PublicConflict> conflictsOf(PublicThemeEntry entry) {
        return conflicts.stream().filter(one -> one.anchor().equals(entry.anchor()) || one.other().equals(entry.anchor())).toList();
    }

    /** Its entries, by name. */
    Stream<PublicPlace> places() {
        return entries.stream().map(PublicThemeEntry::place);
    }
}
