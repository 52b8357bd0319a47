package rs.nadzor.theme;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import rs.nadzor.contract.PublicConflict;
import rs.nadzor.contract.PublicNote;
import rs.nadzor.contract.PublicPlace;
import rs.nadzor.i18n.LocalizedText;

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
