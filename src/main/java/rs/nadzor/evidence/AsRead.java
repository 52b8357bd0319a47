package rs.nadzor.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import rs.nadzor.audit.LastChange;
import rs.nadzor.audit.Since;
import rs.nadzor.i18n.Formats;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Merge;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.Reconciliation;

/** The form of a source as a person read it at an earlier version, rebuilt from the audit, and how its fields are called. */
record AsRead(Source now, int version, Formats formats, Phrases phrases) implements Reconciliation.Wording {

    /** Fields that are never mixed: the address, and whether the public may follow it. */
    static final List<Set<String>> TOGETHER = List.of(Merge.group("address", "linkPublic"));

    private static final String TABLE = "source";
    private static final Map<String, String> LABELS = Map.of("kind", "kind_label");

    /** Null where it cannot be told any more. */
    SourceForm form() {
        if (version == now.version) return SourceForm.of(now, formats);
        return since().map(row -> SourceForm.of(row.row(Source.class, TABLE, now.id, was -> { }), formats)).orElse(null);
    }

    @Override
    public String label(String field) {
        return phrases.of("evidence:" + LABELS.getOrDefault(field, Merge.column(field)));
    }

    @Override
    public String text(String field, String value) {
        return switch (field) {
            case "kind" -> Coded.read(SourceKind.class, value).map(kind -> phrases.of("evidence:kind", kind)).orElse(value);
            case "linkPublic" -> "true".equals(value) ? phrases.of("evidence:link_public") : phrases.of("evidence:not_linked");
            default -> value;
        };
    }

    @Override
    public Optional<Reconciliation.Author> author(Set<String> fields) {
        var columns = fields.stream().map(Merge::column).collect(Collectors.toSet());
        return LastChange.of(TABLE, now.id, columns).map(LastChange::author);
    }

    private Optional<Since> since() {
        return Since.version(TABLE, now.id, version, TABLE);
    }
}
