package rs.nadzor.edition;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

/**
 * What stands at an address now: the newest edition, or the withdrawal that took the whole subject away.
 *
 * @param slug the subject's address today
 * @param moved the address asked for is an older one
 */
public record EditionAt(UUID subject, String slug, boolean moved, Edition edition, Withdrawal withdrawal) {

    /** @throws NotFoundException when nothing ever stood there, as far as the public may know */
    public static EditionAt slug(String subjectKind, String slug) {
        Address address = Address.of(subjectKind, slug).orElseThrow(NotFoundException::new);
        Edition edition = Edition.current(subjectKind, address.subjectId).orElse(null);
        if (edition != null) {
            return new EditionAt(address.subjectId, edition.slug, !edition.slug.equals(slug), edition, null);
        }
        return Withdrawal.ofWhole(subjectKind, address.subjectId)
                .map(w -> new EditionAt(address.subjectId, w.slug, !w.slug.equals(slug), null, w))
                .orElseThrow(NotFoundException::new);
    }

    public boolean isNewest() {
        return edition != null;
    }
}
