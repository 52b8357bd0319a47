package rs.nadzor.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.evidence.UnacceptableFile.Reason;
import rs.nadzor.shared.Fingerprint;

@QuarkusTest
class EvidenceStoreTest {

    @Inject
    EvidenceStore store;
    @Inject
    EntityManager entities;

    @Test
    void keepsEachTypeByteForByte() throws Exception {
        keepsAs(FileType.PDF, Specimens.pdf(), "Уговор о камерама.pdf");
        keepsAs(FileType.PNG, Specimens.image("png"), "snimak.PNG");
        keepsAs(FileType.JPEG, Specimens.image("jpg"), "snimak.jpeg");
        keepsAs(FileType.GIF, Specimens.image("gif"), "snimak.gif");
        keepsAs(FileType.TIFF, Specimens.image("tif"), "sken.tiff");
        keepsAs(FileType.WEBP, Specimens.webp(), "slika.webp");
        keepsAs(FileType.HTML, Specimens.html(), "vest.html");
        keepsAs(FileType.EML, Specimens.eml(), "odgovor.eml");
        keepsAs(FileType.TEXT, Specimens.plain(), "zapisnik.txt");
        keepsAs(FileType.PDF, ("%PDF-1.7 without an ending\n").getBytes(), "bez nastavka");
    }

    @Test
    void keepsFilesOfManyChunks() throws Exception {
        var bytes = new byte[3 * EvidenceStore.CHUNK + 17];
        new Random(1).nextBytes(bytes);
        System.arraycopy(Specimens.pdf(), 0, bytes, 0, Specimens.pdf().length);
        keepsAs(FileType.PDF, bytes, "veliki.pdf");
    }

    @ParameterizedTest
    @CsvSource({ "exe,ugovor.pdf,TYPE", "exe,ugovor.exe,TYPE", "html,ugovor.pdf,NAME", "pdf,ugovor.html,NAME", "svg,znak.svg,TYPE",
        "svg,znak.png,TYPE", "plain,ugovor.pdf,NAME", "noise,ugovor.pdf,TYPE", "empty,ugovor.pdf,EMPTY", "pdf,ugovor.pdf.exe,NAME" })
    void refusesWhatIsNotKeptOrNamedOtherwise(String specimen, String name, Reason reason) {
        var bytes = switch (specimen) {
            case "exe" -> Specimens.exe();
            case "html" -> Specimens.html();
            case "svg" -> Specimens.svg();
            case "plain" -> Specimens.plain();
            case "pdf" -> Specimens.pdf();
            case "noise" -> new byte[] { 1, 2, 3, (byte) 0xfe, (byte) 0xff, 0, 7 };
            default -> new byte[0];
        };
        var refusal = assertThrows(UnacceptableFile.class, () -> keep(bytes, name));
        assertEquals(reason, refusal.reason);
    }

    @Test
    void storesTheSameBytesOnce() {
        var first = keep(Specimens.html(), "a.html");
        var second = keep(Specimens.html(), "b.html");
        assertEquals(first.file.sha256, second.file.sha256);
        assertFalse(first.id.equals(second.id));
    }

    @Test
    void doesNotLetStoredBytesBeChanged() {
        var copy = keep(Specimens.image("gif"), "snimak.gif");
        assertThrows(PersistenceException.class, () -> execute("update desk.stored_chunk set bytes = ?2 where sha256 = ?1", copy));
        assertTrue(store.verify(copy.file));
    }

    @Test
    void seesWhenBytesWereChangedAllTheSame() {
        var copy = keep((new String(Specimens.html()) + "<!-- tampered -->").getBytes(), "vest.html");
        assertTrue(store.verify(copy.file));
        execute("with gone as (delete from desk.stored_chunk where sha256 = ?1 returning sha256, position) "
            + "insert into desk.stored_chunk select sha256, position + 1, ?2 from gone", copy);
        assertFalse(store.verify(copy.file));
    }

    @Test
    void erasesTheBytesWithTheLastCopyOfThem() {
        var bytes = "Име које мора да нестане\n".getBytes();
        var one = keep(bytes, "ime-osobe.txt");
        var other = keep(bytes, "drugo-ime-osobe.txt");
        erase(one);
        assertTrue(store.verify(other.file));
        erase(other);
        assertFalse(store.verify(other.file));
        assertEquals(0L, count("select count(*) from desk.stored_chunk where sha256 = ?1", other));
        assertEquals(0L, count("select count(*) from desk.audit_event where (coalesce(before, '{}') || coalesce(after, '{}'))::text "
            + "like '%ime-osobe%' or (coalesce(before, '{}') || coalesce(after, '{}'))::text like '%' || ?1 || '%'", other));
    }

    private void erase(KeptCopy copy) {
        inTransaction(() -> {
            store.erase(KeptCopy.findById(copy.id));
            return null;
        });
    }

    private Object count(String sql, KeptCopy copy) {
        return entities.createNativeQuery(sql).setParameter(1, copy.file.sha256).getSingleResult();
    }

    private void keepsAs(FileType type, byte[] bytes, String name) throws Exception {
        var copy = keep(bytes, name);
        assertEquals(type, copy.file.type);
        assertEquals(name, copy.fileName);
        assertEquals(bytes.length, copy.file.size);
        assertEquals(Fingerprint.of(bytes).hex(), copy.file.sha256);
        try (var stored = store.open(copy.file)) {
            assertArrayEquals(bytes, stored.readAllBytes());
        }
        assertTrue(store.verify(copy.file));
    }

    private KeptCopy keep(byte[] bytes, String name) {
        return inTransaction(() -> {
            var source = new Source();
            source.title = "Проба";
            source.persist();
            return store.keep(source, Specimens.file(bytes), name);
        });
    }

    private void execute(String sql, KeptCopy copy) {
        inTransaction(() -> entities.createNativeQuery(sql).setParameter(1, copy.file.sha256)
            .setParameter(2, "другачије".getBytes()).executeUpdate());
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
