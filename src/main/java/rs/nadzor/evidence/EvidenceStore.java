package rs.nadzor.evidence;

import static rs.nadzor.evidence.UnacceptableFile.Reason.EMPTY;
import static rs.nadzor.evidence.UnacceptableFile.Reason.TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import rs.nadzor.shared.ChunkStream;
import rs.nadzor.shared.FileName;
import rs.nadzor.shared.Fingerprint;

/** Keeps files byte for byte, in chunks by fingerprint; the same bytes are stored once. Memory stays at one chunk. */
@ApplicationScoped
public class EvidenceStore {

    /** In bytes. */
    static final int CHUNK = 256 * 1024;

    @Inject
    EntityManager entities;
    @Inject
    DataSource desk;
    @Inject
    Recognition recognition;
    @Inject
    EvidenceLimits limits;
    @Inject
    Clock clock;

    /** Adds the file to the source, or finds it there. Throws {@link UnacceptableFile} before anything is written. */
    @Transactional(dontRollbackOn = UnacceptableFile.class)
    public KeptCopy keep(Source source, Path file, String nameSent) {
        return attach(source, store(file, FileName.of(nameSent)), nameSent);
    }

    /** Makes a stored file a kept copy of the source, unless it is one. */
    @Transactional
    public KeptCopy attach(Source source, StoredFile stored, String nameSent) {
        // Two people may send the same file at once: it becomes one copy, and both are told that it is kept.
        entities.createNativeQuery("""
            insert into desk.kept_copy (source_id, sha256, file_name, made_on) values (?1, ?2, ?3, ?4)
            on conflict (source_id, sha256) do nothing""")
            .setParameter(1, source.id).setParameter(2, stored.sha256).setParameter(3, FileName.of(nameSent).value())
            .setParameter(4, LocalDate.now(clock)).executeUpdate();
        return KeptCopy.of(source, stored).orElseThrow();
    }

    /** For the bytes of a letter or an answer, too: the type is checked, the fingerprint is returned. */
    @Transactional(dontRollbackOn = UnacceptableFile.class)
    public StoredFile store(Path file, FileName name) {
        try {
            long size = Files.size(file);
            if (size == 0) throw new UnacceptableFile(EMPTY, name, null);
            check(size, limits.maxSize().asLongValue(), name);
            var type = recognition.recognize(file, name);
            check(size, limits.of(type), name);
            var fingerprint = fingerprint(file);
            if (register(fingerprint, size, type)) write(file, fingerprint);
            return StoredFile.findById(fingerprint.hex());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The bytes as they are in the database now, fetched chunk by chunk; the caller closes the stream. */
    public InputStream open(StoredFile file) {
        return new ChunkStream(desk, "select bytes from desk.stored_chunk where sha256 = ? and position = ?", file.sha256);
    }

    /** Computes the fingerprint again. */
    public boolean verify(StoredFile file) {
        try (var bytes = open(file)) {
            return Fingerprint.of(bytes).hex().equals(file.sha256);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Part of an erasure (a court order, a private person's data): the copy leaves the desk, the public and the audit's
     * before and after; the bytes go with the last copy of them. Who, when and why is kept by whoever erases.
     */
    @Transactional(TxType.MANDATORY)
    public void erase(KeptCopy copy) {
        var file = copy.file;
        copy.delete();
        copy.flush();
        forget("kept_copy", copy.id.toString());
        forget("republication", copy.id.toString());
        if (isKept(file)) return;
        entities.createNativeQuery("delete from published.file where sha256 = ?1").setParameter(1, file.sha256).executeUpdate();
        entities.createNativeQuery("delete from desk.stored_file where sha256 = ?1").setParameter(1, file.sha256).executeUpdate();
        forget("stored_file", file.sha256);
    }

    /** By anybody, for anybody's eyes: bytes that a restricted source keeps stay, too. */
    private boolean isKept(StoredFile file) {
        return (boolean) entities.createNativeQuery("select desk.is_kept(?1)", Boolean.class).setParameter(1, file.sha256).getSingleResult();
    }

    private void forget(String table, String row) {
        entities.createNativeQuery("select desk.erase_audit(?1, array[?2])").setParameter(1, table).setParameter(2, row)
            .getSingleResult();
    }

    /**
     * True when these bytes are new. Two people who store the same file at once wait for each other here. Bytes that a form
     * left behind and another brings again are stored anew, lest they be tidied away while that form is open.
     */
    private boolean register(Fingerprint fingerprint, long size, FileType type) {
        entities.createNativeQuery("""
            delete from desk.stored_file where sha256 = ?1 and not desk.is_kept(sha256)""")
            .setParameter(1, fingerprint.hex()).executeUpdate();
        return entities.createNativeQuery("""
            insert into desk.stored_file (sha256, size, media_type, stored_at) values (?1, ?2, ?3, ?4)
            on conflict (sha256) do nothing""")
            .setParameter(1, fingerprint.hex()).setParameter(2, size).setParameter(3, type.mediaType)
            .setParameter(4, clock.instant()).executeUpdate() == 1;
    }

    private void write(Path file, Fingerprint fingerprint) throws IOException {
        try (var bytes = new DigestInputStream(Files.newInputStream(file), Fingerprint.sha256())) {
            int position = 0;
            for (byte[] chunk; (chunk = bytes.readNBytes(CHUNK)).length > 0; position++)
                entities.createNativeQuery("insert into desk.stored_chunk (sha256, position, bytes) values (?1, ?2, ?3)")
                    .setParameter(1, fingerprint.hex()).setParameter(2, position).setParameter(3, chunk).executeUpdate();
            if (!Fingerprint.of(bytes.getMessageDigest()).equals(fingerprint))
                throw new IOException("the file changed while it was being stored");
        }
    }

    private static Fingerprint fingerprint(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return Fingerprint.of(bytes);
        }
    }

    private static void check(long size, long limit, FileName name) {
        if (size > limit) throw new UnacceptableFile(TOO_LARGE, name, String.valueOf(limit / (1024 * 1024)));
    }
}
