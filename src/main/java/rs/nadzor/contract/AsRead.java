package rs.nadzor.contract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hibernate.Hibernate;

import rs.nadzor.audit.AuditEvent;
import rs.nadzor.audit.LastChange;
import rs.nadzor.audit.Since;
import rs.nadzor.i18n.Formats;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Merge;
import rs.nadzor.web.Reconciliation.Author;

/**
 * The forms of a deal as a person read them at an earlier version, rebuilt from the audit: nothing that a browser says of
 * it has to be believed. What was erased meanwhile cannot be rebuilt.
 */
final class AsRead {
    private static final String TABLE = "contract", EMPTIES = "contract_empty";
    /** Columns that are not called like the field they are typed into. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("instrument", "instrument_type"),
            Map.entry("procedure", "procedure_type"), Map.entry("figure", "amount"), Map.entry("documentState", "state"),
            Map.entry("documentAddress", "address"), Map.entry("searchRegister", "register"), Map.entry("searchPlace", "place"),
            Map.entry("searchTerms", "terms"), Map.entry("searchResult", "result"), Map.entry("searchNote", "note"),
            Map.entry("organization", "organization_id"), Map.entry("organizationName", "organization_id"),
            Map.entry("claimant", "claimant_id"), Map.entry("claimantName", "claimant_id"), Map.entry("other", "other_id"),
            Map.entry("otherName", "other_id"));

    private final Contract deal;
    private final int version;

    AsRead(Contract deal, int version) {
        this.deal = deal;
        this.version = version;
    }

    Optional<ContractForm> form(Formats formats) {
        if (version == deal.version) return Optional.of(ContractForm.of(deal, formats));
        Optional<Since> empties = empties();
        return since(TABLE, deal.id).filter(row -> empties.isPresent()).map(row -> {
            Contract was = row.row(Contract.class, TABLE, deal.id, fresh -> fresh.empties.size());
            was.empties = new HashMap<>(deal.empties);
            empties.get().first().values().forEach(event -> back(was.empties, event));
            return ContractForm.of(was, formats);
        });
    }

    /** @param part as it stands now */
    Optional<PartForm> form(PartKind kind, Part part, Showing to) {
        if (version == deal.version) return Optional.of(kind.filled(part, to));
        return since(kind.table(), part.id).map(row -> kind.filled(row.row(type(part), kind.table(), part.id, was -> { }), to));
    }

    /** Whether a part is as it was read, and no source was hung on it since. */
    boolean isUntouched(PartKind kind, UUID part) {
        if (version == deal.version) return true;
        String place = Place.of(kind.code(), part).text();
        return since(kind.table(), part).filter(Since::isNothing).isPresent()
                && Since.version(TABLE, deal.id, version, "contract_citation").filter(since -> !since.touches(deal.id + "/" + place + "/")).isPresent();
    }

    /** Who removed a part that was there; empty for one that never was. */
    Optional<Author> remover(PartKind kind, UUID part) {
        return since(kind.table(), part).flatMap(Since::deletion).map(LastChange::author);
    }

    Optional<Author> author(Set<String> fields) {
        Set<String> blank = new LinkedHashSet<>(fields);
        blank.removeIf(field -> !field.startsWith("empty:"));
        Optional<LastChange> why = blank.isEmpty() ? Optional.empty() : empties().flatMap(since -> since.last(Set.of("kind")));
        return author(TABLE, deal.id, fields).or(() -> why.map(LastChange::author));
    }

    Optional<Author> author(PartKind kind, UUID part, Set<String> fields) {
        return author(kind.table(), part, fields);
    }

    private Optional<Author> author(String table, UUID row, Set<String> fields) {
        Set<String> columns = new LinkedHashSet<>();
        fields.stream().map(Merge::name).forEach(name -> columns.add(COLUMNS.getOrDefault(name, Merge.column(name))));
        return LastChange.of(table, row, columns).map(LastChange::author);
    }

    private Optional<Since> since(String table, UUID row) {
        return Since.version(TABLE, deal.id, version, table, row);
    }

    private Optional<Since> empties() {
        return Since.version(TABLE, deal.id, version, EMPTIES);
    }

    private static void back(Map<String, Empty> empties, AuditEvent event) {
        String field = event.rowId.substring(event.rowId.indexOf('/') + 1);
        if (event.before == null) empties.remove(field);
        else empties.put(field, Coded.read(Empty.class, (String) event.before.get("kind")).orElseThrow());
    }

    private static Class<? extends Part> type(Part part) {
        return Hibernate.getClass(part);
    }
}
