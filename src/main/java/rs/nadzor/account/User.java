package rs.nadzor.account;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;

import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/** A person who works at the desk. Never deleted, since what they did keeps their name; deactivated instead. */
@Entity
@Table(name = "account")
public class User extends PanacheEntityBase {

    private static final String GONE = "(case when deactivatedAt is null then 0 else 1 end)";

    /** Serializes whatever could take away the last administrator or make a first one twice. */
    private static final long ADMINISTRATORS = 0x6e61647a6f7201L;

    @Id
    @UuidGenerator(style = VERSION_7)
    public UUID id;
    @Version
    public int version;
    public String email;
    /** As colleagues and the audit name them. */
    public String displayName;
    /** As public editions name them; null: as one of the editors. */
    public String byline;
    @Column(name = "roles")
    String[] roleCodes;
    @Convert(converter = LanguageColumn.class)
    public Language language = Language.SR;
    @Enumerated(EnumType.STRING)
    public Digest digest = Digest.NEVER;
    LocalDate digestedOn;
    /** Whether keys of one letter do something at the desk. */
    boolean singleKeys = true;
    String passwordHash;
    public Instant createdAt;
    public Instant deactivatedAt;

    protected User() {
    }

    User(String email, String displayName, Set<Role> roles, Language language, String password, Instant now) {
        this.email = address(email);
        this.displayName = displayName.strip();
        this.roleCodes = Roles.codes(roles).toArray(String[]::new);
        this.language = language;
        this.passwordHash = Password.hash(password);
        this.createdAt = now;
    }

    /** One spelling of an e-mail address: people do not remember which letters they capitalized. */
    static String address(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    public static Optional<User> byEmail(String typed) {
        return find("email", address(typed)).firstResultOptional();
    }

    /** Everybody, those who may sign in first. */
    static Paging.Page<User> page(Paging paging) {
        var values = new Parameters();
        paging.after().ifPresent(last -> values.and("gone", (int) last.number(0)).and("name", last.text(1)).and("id", last.uuid(2)));
        String after = paging.after().isEmpty() ? "" : " where (" + GONE + " > :gone or " + GONE
                + " = :gone and (displayName > :name or displayName = :name and id > :id))";
        List<User> rows = User.<User>find("from User" + after + " order by " + GONE + ", displayName, id", values)
                .range(0, paging.fetch() - 1).list();
        return paging.page(rows, last -> Cursor.of(last.isActive() ? 0 : 1, last.displayName, last.id));
    }

    /** Who may be asked or made responsible. */
    public static List<User> active() {
        return list("deactivatedAt is null order by displayName, id");
    }

    /** Who wants to read in the morning what waits for them, and has not been looked after today. */
    public static List<UUID> digestDue(LocalDate today) {
        return User.<User>list("deactivatedAt is null and digest <> ?1 order by id", Digest.NEVER).stream()
                .filter(user -> user.digest.isDue(user.digestedOn, today)).map(user -> user.id).toList();
    }

    /** Empty when another node was faster. Nobody else looks after this person until the transaction ends. */
    public static Optional<User> forDigest(UUID id, LocalDate today) {
        Optional<User> user = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        return user.filter(found -> found.isActive() && found.digest.isDue(found.digestedOn, today));
    }

    public void digested(LocalDate day) {
        digestedOn = day;
    }

    /** Null while there is nobody. */
    public static Instant firstCreatedAt() {
        return find("select min(createdAt) from User").project(Instant.class).firstResult();
    }

    /** Who looks after the installation. */
    public static List<User> administrators() {
        return active().stream().filter(user -> user.is(Role.ADMINISTRATOR)).toList();
    }

    static boolean anyAdministrator() {
        return administrators(null) > 0;
    }

    private static long administrators(UUID except) {
        return ((Number) getEntityManager().createNativeQuery("""
                select count(*) from desk.account
                where 'administrator' = any (roles) and deactivated_at is null and id is distinct from cast(:except as uuid)
                """).setParameter("except", except == null ? null : except.toString()).getSingleResult()).longValue();
    }

    /** Until the end of the transaction nobody else adds or removes an administrator. */
    static void lockAdministrators() {
        getEntityManager().createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", ADMINISTRATORS).getResultList();
    }

    public Set<Role> roles() {
        return Roles.read(List.of(roleCodes));
    }

    public boolean isActive() {
        return deactivatedAt == null;
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    public Actor actor() {
        return new Actor(id, displayName);
    }

    void changeRoles(Set<Role> roles) {
        if (roles.isEmpty()) throw new IllegalArgumentException("a person has a role");
        if (!roles.contains(Role.ADMINISTRATOR)) keepAnAdministrator();
        this.roleCodes = Roles.codes(roles).toArray(String[]::new);
    }

    void deactivate(Instant now) {
        keepAnAdministrator();
        if (deactivatedAt == null) deactivatedAt = now;
        Session.endAll(this);
    }

    void reactivate() {
        deactivatedAt = null;
    }

    /** All sessions end: whoever knew the old password is out. */
    void changePassword(String password) {
        passwordHash = Password.hash(password);
        Session.endAll(this);
    }

    private void keepAnAdministrator() {
        if (!is(Role.ADMINISTRATOR) || !isActive()) return;
        lockAdministrators();
        if (administrators(id) == 0) throw new LastAdministrator();
    }

    /** Without an administrator nobody could ever invite one. */
    static class LastAdministrator extends IllegalStateException {
        LastAdministrator() {
            super("the last administrator stays");
        }
    }
}
