package rs.nadzor.restriction;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.arc.All;

import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** Restricts records to named people, names further ones, and opens records again, each time for the person who asks. */
@ApplicationScoped
public class Restricting {

    private final List<Restrictable> kinds;
    @Inject
    EntityManager desk;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    @Inject
    Restricting(@All List<Restrictable> kinds) {
        this.kinds = kinds;
    }

    /** Whoever logged a record may, and every editor; of a restricted one those among the named people, and who restricted it. */
    public boolean isOpenTo(StaffPrincipal person, String kind, UUID record) {
        return person.roles().contains("editor") || person.roles().contains("contributor") && isAuthor(person, kind, record)
                || Restriction.of(record).filter(one -> one.restrictedBy.equals(person.id())).isPresent();
    }

    /** Not so where the database's login is above its policies: nothing could be hidden from it. */
    public boolean isKept() {
        return (boolean) desk.createNativeQuery("select row_security_active('desk.restriction')", Boolean.class).getSingleResult();
    }

    /**
     * From now on the record is for these people and the one who asks, and so is what goes along.
     *
     * @throws IllegalStateException when it is restricted already, others have seen it, or nothing can be hidden here
     */
    @Transactional(TxType.MANDATORY)
    public void restrict(Restrictable kind, UUID record, Collection<UUID> people, Collection<UUID> along, String reason) {
        if (!isKept() || Restriction.of(record).isPresent() || kind.hindrance(record).isPresent()) throw new IllegalStateException("not to be restricted");
        Restriction restriction = new Restriction();
        restriction.recordId = record;
        restriction.kind = kind.kind();
        restriction.reason = reason;
        restriction.restrictedBy = person().id();
        restriction.restrictedByName = person().name();
        restriction.restrictedAt = clock.instant();
        restriction.persist();
        desk.flush();
        // Named first: who restricts goes on seeing the record.
        name(restriction, List.of(person().id()));
        name(restriction, people);
        List<Restrictable.Along> own = along(kind, record).stream().filter(one -> along.contains(one.id())).toList();
        hide(restriction, kind.kind(), record);
        own.forEach(one -> hide(restriction, one.kind(), one.id()));
    }

    /** What only this record uses, and was logged by whoever logged it or by the one who asks: nobody else misses it. */
    public List<Restrictable.Along> along(Restrictable kind, UUID record) {
        return kind.along(record).stream().filter(one -> isAuthor(person(), one.kind(), one.id()) || isOfSameAuthor(kind.kind(), record, one)).toList();
    }

    /** Adds people; one of those named before does. */
    @Transactional(TxType.MANDATORY)
    public void name(Restriction restriction, Collection<UUID> people) {
        people.forEach(person -> NamedPerson.add(restriction.id, person, person(), clock.instant(), null));
    }

    /** @throws IllegalArgumentException for whoever restricted the record, who stays */
    @Transactional(TxType.MANDATORY)
    public void unname(Restriction restriction, UUID person) {
        if (person.equals(restriction.restrictedBy)) throw new IllegalArgumentException("who restricts a record stays");
        NamedPerson.remove(restriction.id, person);
    }

    /** The record and what went along are everybody's again; who, when and why stays on record. */
    @Transactional(TxType.MANDATORY)
    public void lift(Restriction restriction, String reason) {
        restriction.lift(person(), reason, clock.instant());
        @SuppressWarnings("unchecked")
        List<Object[]> opened = desk.createNativeQuery("select kind, record_id from desk.restricted where restriction_id = ?1", Object[].class)
                .setParameter(1, restriction.id).getResultList();
        desk.createNativeQuery("delete from desk.restricted where restriction_id = ?1").setParameter(1, restriction.id).executeUpdate();
        opened.forEach(row -> kind((String) row[0]).ifPresent(kind -> kind.lifted((UUID) row[1])));
    }

    Optional<Restrictable> kind(String code) {
        return kinds.stream().filter(kind -> kind.kind().equals(code)).findFirst();
    }

    private void hide(Restriction restriction, String kind, UUID record) {
        desk.createNativeQuery("insert into desk.restricted (record_id, kind, restriction_id) values (?1, ?2, ?3)")
                .setParameter(1, record).setParameter(2, kind).setParameter(3, restriction.id).executeUpdate();
        kind(kind).ifPresent(one -> one.restricted(record));
    }

    private boolean isAuthor(StaffPrincipal person, String table, UUID record) {
        return !desk.createNativeQuery("""
                select 1 from desk.audit_event where table_name = ?1 and row_id = ?2 and action = 'insert' and actor_id = ?3""")
                .setParameter(1, table).setParameter(2, record.toString()).setParameter(3, person.id()).getResultList().isEmpty();
    }

    private boolean isOfSameAuthor(String table, UUID record, Restrictable.Along one) {
        return !desk.createNativeQuery("""
                select 1 from desk.audit_event a join desk.audit_event b on b.actor_id = a.actor_id
                 where a.table_name = ?1 and a.row_id = ?2 and a.action = 'insert' and b.table_name = ?3 and b.row_id = ?4 and b.action = 'insert'""")
                .setParameter(1, table).setParameter(2, record.toString()).setParameter(3, one.kind()).setParameter(4, one.id().toString())
                .getResultList().isEmpty();
    }

    private StaffPrincipal person() {
        return viewer.staff().orElseThrow();
    }
}
