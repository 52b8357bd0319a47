package rs.nadzor.restriction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Dealings;
import rs.nadzor.contract.Measure;
import rs.nadzor.contract.Scope;
import rs.nadzor.contract.Bound;
import rs.nadzor.contract.DocumentKind;
import rs.nadzor.contract.DocumentState;
import rs.nadzor.contract.SecrecyClaim;
import rs.nadzor.gap.Deals;

/**
 * A deal with everything that a deal can have before it is published, its source and its supplier; each text of each of their rows, in whichever
 * table, holds the marker. Tables are found in the database, so that a new one is marked without being named here.
 */
final class Secret {

    /** Dates, words of vocabularies and numbers of registers: what does not take just any text. */
    private static final String NO_TEXT = ".*(_on|_date|as_of|_since)|rule|results|parameter_version|field|place|root|key|pib|registry_number|foreign_number|unit";

    private final EntityManager desk;
    final String marker = "qx" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "zz";
    final UUID deal, open;
    UUID source, supplier;
    /** Of every row, by table. */
    final Map<String, List<String>> ids = new HashMap<>();
    final List<String> marked = new ArrayList<>();

    Secret(EntityManager desk, Staff.Browser author, UUID other) {
        this.desk = desk;
        deal = Dealings.log(author, "Posao " + marker, "titleEn", "Deal " + marker, "portalNumber", "404-" + marker, "sourceTitle", "Izvor " + marker,
                "address", "https://example.org/" + marker, "supplierName", "Firma " + marker, "stepWhat", "Pitati " + marker);
        open = other;
        Deals.change(deal, it -> {
            Deals.cameras(it, Bound.EXACT, "800", "2019");
            Deals.cameras(it, Bound.EXACT, "900", "2019");
            Deals.says(it, Measure.PURPOSE, Scope.CLAIMED, Bound.EXACT, null, null);
            Deals.document(it, DocumentKind.CONTRACT_TEXT, DocumentState.NOT_FOUND);
            Deals.secret(it, SecrecyClaim.CONFIDENTIAL, "2019");
            Deals.searchedInVain(it, "2020-01-01");
            Deals.undisclosed(it);
        });
        source = one("select n.source_id from desk.contract_citation c join desk.citation n on n.id = c.citation_id where c.contract_id = :deal limit 1");
        supplier = one("select organization_id from desk.party where contract_id = :deal");
        write("insert into desk.event (contract_id, what_sr) values (:deal, 'x')");
        write("insert into desk.related_contract (contract_id, other_id, relation) values (:deal, '" + open + "', 'annex_of'), ('" + open
                + "', :deal, 'same_programme')");
        write("insert into desk.contradiction select (array_agg(id order by id))[1], (array_agg(id order by id))[2], 'x', 'x' from desk.statement where contract_id = :deal and amount is not null");
        write("insert into desk.contract_slug values (cast(:deal as text), :deal)");
        write("insert into desk.stored_file (sha256, size, media_type) select md5(cast(:deal as text)) || md5('x'), 3, 'text/plain'");
        write("insert into desk.stored_chunk select md5(cast(:deal as text)) || md5('x'), 0, convert_to('" + marker + "', 'UTF8')");
        write("insert into desk.kept_copy (source_id, sha256, file_name, made_on) select '" + source + "', md5(cast(:deal as text)) || md5('x'), 'x.txt', current_date");
        write("insert into desk.submission (subject_kind, record_id, revision, submitted_by, submitted_by_name, submitted_at, decision, decided_by, decided_by_name, decided_at, reason)"
                + " values ('contract', :deal, 0, uuidv7(), 'x', now(), 'returned', uuidv7(), 'x', now(), 'x')");
        write("insert into desk.finding (contract_id, rule, rule_version, parameter_version, operands, operands_sha256, data_revision, since)"
                + " values (:deal, 'GAP-03', 1, 'x', '{}', 'x', 0, now()) on conflict do nothing");
        write("insert into desk.review (finding_id, outcome, reason, reviewed_by, reviewed_by_name, reviewed_at)"
                + " select id, 'dismissed', 'x', uuidv7(), 'x', now() from desk.finding where contract_id = :deal");
        write("insert into desk.postponement (follow_up_id, was_due, due, reason, postponed_by_name, postponed_at)"
                + " select id, due, current_date, 'x', 'x', now() from desk.follow_up where contract_id = :deal");
        write("insert into desk.reversal (root, record_id, event_id, done_at, done_by, reason) values ('contract', :deal, 1, now(), 'x', 'x')");
        write("insert into desk.draft (user_id, opened, form, page, fields, saved_at, person, opened_at, seen_at) values ('" + author.id()
                + "', 'x', '/desk/contracts/' || :deal, '/desk/contracts/' || :deal || '/edit', 'titleSr=x', now(), 'x', now(), now())");
        mark();
    }

    /** The text columns of each table that names what its rows hang on. */
    private void mark() {
        for (String table : tables()) {
            String mine = " desk." + table + " t where desk.record_of('" + table + "', '', to_jsonb(t)) in (:deal, '" + source + "', '" + supplier + "')";
            for (String column : texts(table)) {
                if (column.matches(NO_TEXT)) continue;
                try {
                    int rows = write("update" + mine.replace(" t where", " t set " + column + " = coalesce(t." + column + ", '') || ' " + marker + "' where"));
                    if (rows > 0) marked.add(table + "." + column);
                } catch (RuntimeException refusedByAConstraint) {
                    continue;
                }
            }
            ids.put(table, Acting.onEverything(() -> QuarkusTransaction.requiringNew().call(() -> list("select coalesce(to_jsonb(t)->>'id', '') from" + mine))));
        }
        ids.values().forEach(rows -> rows.removeIf(String::isEmpty));
    }

    /** Every one that should be nowhere: of the rows, and the fingerprint of the file. */
    Set<String> allIds() {
        Set<String> all = new LinkedHashSet<>();
        ids.values().forEach(all::addAll);
        all.remove(open.toString());
        return all;
    }

    String id(String table) {
        return ids.getOrDefault(table, List.of()).stream().findFirst().orElse(deal.toString());
    }

    private List<String> tables() {
        return QuarkusTransaction.requiringNew().call(() -> list("""
                select cast(c.relname as text) from pg_class c where c.relnamespace = cast('desk' as regnamespace) and c.relforcerowsecurity
                   and c.relname not in ('audit_event', 'restriction')"""));
    }

    private List<String> texts(String table) {
        return QuarkusTransaction.requiringNew().call(() -> list("select cast(column_name as text) from information_schema.columns"
                + " where table_schema = 'desk' and data_type = 'text' and is_generated = 'NEVER' and table_name = '" + table + "'"));
    }

    @SuppressWarnings("unchecked")
    private List<String> list(String sql) {
        var query = desk.createNativeQuery(sql, String.class);
        if (sql.contains(":deal")) query.setParameter("deal", deal);
        return new ArrayList<>((List<String>) query.getResultList());
    }

    private UUID one(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> (UUID) desk.createNativeQuery(sql, UUID.class).setParameter("deal", deal).getSingleResult());
    }

    private int write(String sql) {
        return Acting.as(Actor.SYSTEM, () -> QuarkusTransaction.requiringNew().call(() -> {
            var query = desk.createNativeQuery(sql);
            if (sql.contains(":deal")) query.setParameter("deal", deal);
            return query.executeUpdate();
        }));
    }
}
