package rs.nadzor.edition;

import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

/**
 * What stands at an address now: the newest edition, or the withdrawal that took the whole subject away.
 *
 * @param slug the subject's address today
 * @param moved the address asked for is an older one
 * @param merged the subject whose address it was, where that has become part of this one; else null
 */
public record EditionAt(UUID subject, String slug, boolean moved, Edition edition, Withdrawal withdrawal, UUID merged) {

    /** @throws NotFoundException when nothing ever stood there, as far as the public may know */
    public static EditionAt slug(String subjectKind, String slug) {
        Address address = Address.of(subjectKind, slug).orElseThrow(NotFoundException::new);
        UUID own = address.subjectId;
        Optional<EditionAt> there = now(subjectKind, own, slug, null);
        if (there.isPresent()) return there.get();
        UUID subject = stands(subjectKind, own);
        UUID merged = subject.equals(own) ? null : own;
        if (merged != null && (there = now(subjectKind, subject, slug, merged)).isPresent()) return there.get();
        // An address leads only to what can be read: here stands why it cannot.
        return Withdrawal.ofWhole(subjectKind, subject)
                .map(w -> new EditionAt(subject, w.slug, merged == null && !w.slug.equals(slug), null, w, merged))
                .orElseThrow(NotFoundException::new);
    }

    private static Optional<EditionAt> now(String subjectKind, UUID subject, String slug, UUID merged) {
        return Edition.current(subjectKind, subject)
                .map(edition -> new EditionAt(subject, edition.slug, !edition.slug.equals(slug), edition, null, merged));
    }

    /** The subject that the public reads in place of this one: itself, unless it turned out to be the same as another. */
    private static UUID stands(String subjectKind, UUID subject) {
        return (UUID) Edition.getEntityManager().createNativeQuery("select published.stands(?1, ?2)", UUID.class)
                .setParameter(1, subjectKind).setParameter(2, subject).getSingleResult();
    }

    public boolean isNewest() {
        return edition != null;
    }
}
