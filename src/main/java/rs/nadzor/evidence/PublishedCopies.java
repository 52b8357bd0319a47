package rs.nadzor.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Puts approved copies where the public may fetch them, and takes them away, in the transaction of whoever publishes. */
@ApplicationScoped
public class PublishedCopies {

    @Inject
    EntityManager entities;
    @Inject
    EvidenceStore store;

    /** Publishes the approved copies of a source and returns them; those not approved stay private and are not returned. */
    @Transactional(TxType.MANDATORY)
    public List<KeptCopy> publish(Source source) {
        var approved = source.copies().stream().filter(KeptCopy::isApproved).toList();
        approved.forEach(this::publish);
        return approved;
    }

    /** Refuses a copy that nobody approved, and one whose bytes are no longer those that were stored. */
    @Transactional(TxType.MANDATORY)
    public void publish(KeptCopy copy) {
        if (!copy.isApproved()) throw new IllegalStateException("republication of " + copy.id + " is not approved");
        if (!store.verify(copy.file)) throw new IllegalStateException("the bytes of " + copy.file.sha256 + " have changed");
        var isNew = entities.createNativeQuery("""
            insert into published.file (sha256, size, media_type, file_name)
            select f.sha256, f.size, f.media_type, k.file_name
              from desk.kept_copy k join desk.stored_file f on f.sha256 = k.sha256
              join desk.republication r on r.kept_copy_id = k.id
             where k.id = ?1
            on conflict (sha256) do nothing""").setParameter(1, copy.id).executeUpdate() == 1;
        if (isNew) entities.createNativeQuery("""
            insert into published.file_chunk (sha256, position, bytes)
            select sha256, position, bytes from desk.stored_chunk where sha256 = ?1""")
            .setParameter(1, copy.file.sha256).executeUpdate();
    }

    /** The public gets 404 from the next request on. A file that is not public is no error. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(String sha256) {
        entities.createNativeQuery("delete from published.file where sha256 = ?1").setParameter(1, sha256).executeUpdate();
    }

    /** The same bytes may be kept, and approved, under another source. */
    @Transactional(TxType.MANDATORY)
    public void withdrawUnlessApprovedElsewhere(StoredFile file) {
        if (KeptCopy.of(file).stream().noneMatch(KeptCopy::isApproved)) withdraw(file.sha256);
    }
}
