package rs.nadzor.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * One person's unsaved text of one form. Nobody else ever sees it; that the person writes, others see ({@link Presence}).
 * Without text it says only that the form is open.
 */
@Entity
@Table(name = "draft")
public class Draft extends PanacheEntityBase {
    /** In characters of the encoded fields; about a hundred pages. */
    public static final int LONGEST = 400_000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    public UUID userId;
    /** The address that the form is sent to, which tells forms apart. */
    public String form;
    /** The page it stands on. */
    public String page;
    /** The heading of that page, as its reader saw it. */
    public String label;
    /** {@code application/x-www-form-urlencoded}. */
    public String fields;
    public Instant savedAt;

    /** The newest first. */
    public static List<Draft> of(UUID user) {
        return list("userId = ?1 and fields <> '' order by savedAt desc, id", user);
    }

    public static Optional<Draft> of(UUID user, String form) {
        return find("userId = ?1 and form = ?2 and fields <> ''", user, form).firstResultOptional();
    }

    /** In one statement, since two windows of one person may save at the same moment; the later one stays. */
    public static void keep(UUID user, DraftForm typed, Instant at) {
        getEntityManager().createNativeQuery("""
                insert into desk.draft (user_id, form, page, label, fields, saved_at) values (:user, :form, :page, :label, :fields, :at)
                on conflict (user_id, form) do update set page = excluded.page, label = excluded.label, fields = excluded.fields,
                    saved_at = excluded.saved_at""").setParameter("user", user).setParameter("form", typed.form())
                .setParameter("page", typed.page()).setParameter("label", typed.label()).setParameter("fields", typed.fields())
                .setParameter("at", at).executeUpdate();
    }

    /** It was saved, or is not wanted any more. */
    public static void forget(UUID user, String form) {
        delete("userId = ?1 and form = ?2", user, form);
    }

    /** Its fields in the order in which they were typed. */
    public List<TypedField> typed() {
        return TypedField.read(fields);
    }
}
