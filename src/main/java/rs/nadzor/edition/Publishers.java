package rs.nadzor.edition;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The one row that says who stands behind this register, on the desk's connection. */
@ApplicationScoped
class Publishers {

    @Inject
    EntityManager desk;

    record Row(String nameSr, String nameEn, Instant acceptedAt, String acceptedBy) {
    }

    Row read() {
        Object[] row = (Object[]) desk.createNativeQuery(
                "select coalesce(name_sr, ''), coalesce(name_en, ''), accepted_at, accepted_by from published.publisher", Object[].class)
                .getSingleResult();
        return new Row((String) row[0], (String) row[1], (Instant) row[2], (String) row[3]);
    }

    /** Acceptance keeps its first date and name; taking it back is possible and is in the audit. */
    void save(String nameSr, String nameEn, boolean accept, String by, Instant at) {
        desk.createNativeQuery("""
                update published.publisher set name_sr = nullif(?1, ''), name_en = nullif(?2, ''),
                    accepted_at = case when ?3 then coalesce(accepted_at, ?4) end,
                    accepted_by = case when ?3 then coalesce(accepted_by, ?5) end""")
                .setParameter(1, nameSr.strip()).setParameter(2, nameEn.strip()).setParameter(3, accept)
                .setParameter(4, at).setParameter(5, by).executeUpdate();
    }

    PublisherContact contact() {
        return PublisherContact.of((Object[]) desk.createNativeQuery("select " + PublisherContact.COLUMNS + " from published.publisher", Object[].class)
                .getSingleResult());
    }

    void save(PublisherContact contact) {
        desk.createNativeQuery("""
                update published.publisher set contact_email = ?1, contact_signal = ?2, contact_key = ?3, contact_fingerprint = ?4,
                    contact_onion = ?5, contact_post = ?6""")
                .setParameter(1, contact.email()).setParameter(2, contact.signal()).setParameter(3, contact.key())
                .setParameter(4, contact.fingerprint()).setParameter(5, contact.onion()).setParameter(6, contact.post()).executeUpdate();
    }
}
