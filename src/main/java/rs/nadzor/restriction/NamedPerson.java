package rs.nadzor.restriction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.Panache;

import rs.nadzor.web.StaffPrincipal;

/**
 * Somebody for whose eyes a restricted record is.
 *
 * @param active may sign in
 * @param reason of an administrator, who does not see the record; null where one of those named before has added the person
 */
public record NamedPerson(UUID id, String name, boolean active, String by, Instant at, String reason) {

    @SuppressWarnings("unchecked")
    static List<NamedPerson> of(UUID restriction) {
        List<Object[]> rows = Panache.getEntityManager().createNativeQuery("""
                select a.id, a.display_name, a.deactivated_at is null, n.named_by_name, n.named_at, n.reason
                  from desk.named_person n join desk.account a on a.id = n.account_id
                 where n.restriction_id = ?1 order by n.named_at, a.display_name, a.id""", Object[].class)
                .setParameter(1, restriction).getResultList();
        return rows.stream().map(row -> new NamedPerson((UUID) row[0], (String) row[1], (boolean) row[2], (String) row[3],
                (Instant) row[4], (String) row[5])).toList();
    }

    /** Names somebody, unless they are; who is no member of staff is not named. */
    static void add(UUID restriction, UUID person, StaffPrincipal by, Instant at, String reason) {
        Panache.getEntityManager().createNativeQuery("""
                insert into desk.named_person (restriction_id, account_id, named_by, named_by_name, named_at, reason)
                select ?1, id, ?3, ?4, ?5, ?6 from desk.account where id = ?2 and deactivated_at is null on conflict do nothing""")
                .setParameter(1, restriction).setParameter(2, person).setParameter(3, by.id()).setParameter(4, by.name())
                .setParameter(5, at).setParameter(6, reason).executeUpdate();
    }

    static void remove(UUID restriction, UUID person) {
        Panache.getEntityManager().createNativeQuery("delete from desk.named_person where restriction_id = ?1 and account_id = ?2")
                .setParameter(1, restriction).setParameter(2, person).executeUpdate();
    }
}
