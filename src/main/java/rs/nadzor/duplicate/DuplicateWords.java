package rs.nadzor.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import rs.nadzor.audit.AuditEvent;
import rs.nadzor.audit.RowWords;
import rs.nadzor.audit.Told.Detail;
import rs.nadzor.audit.Told.Matter;

/** How a history tells that two records were made one, or two again. */
public final class DuplicateWords {

    private DuplicateWords() {
    }

    /** @param names of records by id */
    public static Optional<Matter> matter(RowWords words, AuditEvent event, Map<String, String> names) {
        if (event.action.equals("delete")) return Optional.empty();
        boolean made = event.action.equals("insert");
        return Optional.of(new Matter(words.say(made ? "duplicate:told_merged" : "duplicate:told_separated"), "", made
            ? List.of(name(words, "duplicate:duplicate", event, "duplicate_id", names), name(words, "duplicate:stays", event, "kept_id", names),
                words.plain("history:reason", event, "reason"))
            : List.of(words.plain("history:reason", event, "separation_reason"))));
    }

    private static Detail name(RowWords words, String label, AuditEvent event, String column, Map<String, String> names) {
        return new Detail(words.say(label), "", names.getOrDefault(String.valueOf(RowWords.value(event.after, column)), "…"));
    }
}
