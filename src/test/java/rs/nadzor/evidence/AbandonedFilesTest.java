package rs.nadzor.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.job.Progress;
import rs.nadzor.shared.FileName;
import rs.nadzor.shared.Fingerprint;

@QuarkusTest
class AbandonedFilesTest {

    @Inject
    AbandonedFiles abandoned;
    @Inject
    EntityManager entities;
    @Inject
    EvidenceStore store;

    @Test
    void goAfterAWeekAndTheAuditSaysSo() {
        String old = stored(8), fresh = stored(6), kept = stored(30);
        keep(kept);
        tidy();
        assertFalse(isThere(old));
        assertTrue(isThere(fresh));
        assertTrue(isThere(kept));
        assertEquals(Actor.SYSTEM.name(), in(() -> entities.createNativeQuery(
            "select actor_name from desk.audit_event where table_name = 'stored_file' and action = 'delete' and row_id = ?1", String.class)
            .setParameter(1, old).getSingleResult()));
    }

    @Test
    void stayWhenADraftNamesThem() {
        String named = stored(30);
        in(() -> entities.createNativeQuery("""
            insert into desk.draft (user_id, opened, form, page, fields, saved_at) values (uuidv7(), 'x', '/desk/contracts', '/desk/contracts/new', ?1, now())""")
            .setParameter(1, "titleSr=&kept=" + named + ".seal").executeUpdate());
        tidy();
        assertTrue(isThere(named));
    }

    @Test
    void areFreshAgainWhenTheyAreSentAgain() {
        byte[] bytes = ("<!doctype html><html><head><title>x</title></head><body>" + UUID.randomUUID() + "</body></html>").getBytes();
        String sha256 = stored(9, Fingerprint.of(bytes).hex());
        assertEquals(sha256, in(() -> store.store(Specimens.file(bytes), FileName.of("b.html")).sha256));
        tidy();
        assertTrue(isThere(sha256));
    }

    private void tidy() {
        Acting.as(Actor.SYSTEM, () -> abandoned.run(Progress.UNSEEN));
    }

    private String stored(int days) {
        return stored(days, Fingerprint.of(UUID.randomUUID().toString()).hex());
    }

    private String stored(int days, String sha256) {
        in(() -> entities.createNativeQuery("""
            insert into desk.stored_file (sha256, size, media_type, stored_at) values (?1, 1, 'text/plain', now() - ?2 * interval '1 day')""")
            .setParameter(1, sha256).setParameter(2, days).executeUpdate());
        return sha256;
    }

    private void keep(String sha256) {
        in(() -> {
            var source = new Source();
            source.title = "Чувана";
            source.persistAndFlush();
            return entities.createNativeQuery(
                "insert into desk.kept_copy (source_id, sha256, file_name, made_on) values (?1, ?2, 'a.txt', current_date)")
                .setParameter(1, source.id).setParameter(2, sha256).executeUpdate();
        });
    }

    private boolean isThere(String sha256) {
        return in(() -> StoredFile.findByIdOptional(sha256).isPresent());
    }

    private static <T> T in(Supplier<T> work) {
        return Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
