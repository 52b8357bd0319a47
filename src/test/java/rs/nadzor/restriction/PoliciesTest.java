package rs.nadzor.restriction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.backup.Backup;
import rs.nadzor.contract.Dealings;

/** What the database itself does so that a restricted record is hidden. */
@QuarkusTest
class PoliciesTest {

    /** Of no record that could be restricted: people and their keys, and what the installation knows of itself. */
    private static final Set<String> OF_NO_RECORD = Set.of("account", "session", "invitation", "password_link", "setup_link", "login_attempt", "second_factor",
            "recovery_code", "named_list", "mapping", "job_run", "bulk_change", "mail", "mail_attempt", "mail_decision", "told_trouble", "rule_parameter", "dossier_load", "flyway_schema_history",
            // Ids alone, which every policy reads.
            "restricted", "named_person",
            // Bytes, reached by a kept copy or by the seal of who has just sent them.
            "stored_file", "stored_chunk");

    @Inject
    EntityManager desk;
    @Inject
    AgroalDataSource database;
    @Inject
    Staff staff;

    @Test
    void coverEveryTableThatSaysSomethingOfARecord() {
        Set<String> bare = new TreeSet<>(QuarkusTransaction.requiringNew().call(() -> texts("""
                select cast(relname as text) from pg_class where relnamespace = cast('desk' as regnamespace) and relkind in ('r', 'p')
                   and not row_security_active(oid)""")));
        assertTrue(bare.contains("account"), "tables without a policy are found: " + bare);
        bare.removeAll(OF_NO_RECORD);
        // Of other tests.
        bare.remove("shelf");
        assertEquals(Set.of(), bare, "a new table names the record it hangs on (contract_id, source_id, record_id …) or stands in the list of this test");
    }

    /** Whoever uses it has a reason, and shows nobody what it sees. */
    @Test
    void areSetAsideForTheWholeRegisterAlone() {
        var users = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("rs.nadzor")
                .get(Acting.class).getAccessesToSelf().stream().filter(access -> access.getTarget().getName().equals("onEverything"))
                .map(JavaAccess::getOriginOwner).map(owner -> owner.getSimpleName()).filter(owner -> !owner.equals("Acting")).collect(Collectors.toSet());
        assertEquals(Set.of("Runner", "NewRules", "DossierLoader", "Erasure", "Overview", "DuplicatePages"), users);
    }

    /** Beside a policy an index serves only what PostgreSQL takes to be leakproof; the server that we own knows that these are. */
    @Test
    void leaveSearchesAndPagesOnTheirIndexes() {
        String list = "explain select c.* from desk.contract c where ";
        for (String query : List.of(list + "search like '%abcde%'", list + "'abcde' <% search",
                list + "(sort_amount, id) < (5, uuidv7()) order by sort_amount desc, id desc limit 51",
                list + "(changed_at, id) < (now(), uuidv7()) order by changed_at desc, id desc limit 51",
                list + "(sort_title collate \"sr-Latn-x-icu\", id) > ('a', uuidv7()) order by sort_title collate \"sr-Latn-x-icu\", id limit 51",
                "explain select * from desk.source where search like '%abcde%'", "explain select * from desk.organization where search like '%abcde%'",
                "explain select * from desk.audit_event where table_name = 'contract' and row_id = 'x' order by id desc limit 51")) {
            String plan = QuarkusTransaction.requiringNew().call(() -> {
                desk.createNativeQuery("select set_config('enable_seqscan', 'off', true), set_config('enable_sort', 'off', true)").getSingleResult();
                return String.join("\n", texts(query.replace(":", "\\:")));
            });
            assertTrue(plan.contains("Index Cond: ") && plan.contains("hashed SubPlan"), () -> query + "\n" + plan);
            assertTrue(plan.lines().filter(line -> line.contains("Index Cond")).anyMatch(line -> !line.contains("account_id")), () -> query + "\n" + plan);
        }
    }

    @Test
    void leaveOutNothingOfABackup(@TempDir Path folder) throws SQLException {
        var vera = staff.as(Role.CONTRIBUTOR);
        UUID deal = Dealings.log(vera, "Za kopiju " + UUID.randomUUID());
        vera.post("/desk/contracts/" + deal + "/restriction", Map.of("reason", "x")).then().statusCode(303);
        long all = Acting.onEverything(() -> QuarkusTransaction.requiringNew().call(() -> count("desk.contract")));
        try (var connection = database.getConnection()) {
            var manifest = new Backup(connection).writeTo(folder.resolve("a.backup"), null);
            assertEquals(all, manifest.tables().stream().filter(table -> table.name().equals("desk.contract")).findFirst().orElseThrow().rows());
            connection.setAutoCommit(true);
        }
        assertTrue(QuarkusTransaction.requiringNew().call(() -> count("desk.contract")) < all);
    }

    private long count(String table) {
        return (long) desk.createNativeQuery("select count(*) from " + table, Long.class).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        return desk.createNativeQuery(sql, String.class).getResultList();
    }
}
