package rs.nadzor.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * One person's unsaved text of one form, as it was opened once: two windows with the same form have a draft each. Nobody else
 * ever sees it; that the person writes, others see ({@link Presence}).
 * Without text it says only that the form is open.
 */
@Entity
@Table(name = "draft")
public class Draft extends PanacheEntityBase {
    /** In characters of the encoded fields; about a hundred pages. */
    public static final int LONGEST = 400_000;
    public static final int LONGEST_MARK = 500;

    /** What names the thing that a form is about, the more telling first. */
    private static final List<String> TITLES = List.of("titleSr", "titleEn", "title", "nameSr", "nameEn", "name");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    public UUID userId;
    /** The address that the form is sent to. */
    public String form;
    /** What tells opened forms of one person apart: {@link OpenedForm}. */
    public String opened;
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

    /** The newest first. */
    public static List<Draft> of(UUID user, String form) {
        return list("userId = ?1 and form = ?2 and fields <> '' order by savedAt desc, id", user, form);
    }

    public static Optional<Draft> one(UUID user, UUID id) {
        return find("userId = ?1 and id = ?2 and fields <> ''", user, id).firstResultOptional();
    }

    public static Optional<Draft> opened(UUID user, String opened) {
        return find("userId = ?1 and opened = ?2 and fields <> ''", user, opened).firstResultOptional();
    }

    /** In one statement, since one form may be kept twice at the same moment; the later one stays. */
    public static void keep(UUID user, DraftForm typed, Instant at) {
        getEntityManager().createNativeQuery("""
                insert into desk.draft (user_id, opened, form, page, label, fields, saved_at)
                values (:user, :opened, :form, :page, :label, :fields, :at)
                on conflict (user_id, opened) do update set form = excluded.form, page = excluded.page,
                    label = coalesce(nullif(excluded.label, ''), draft.label), fields = excluded.fields,
                    saved_at = excluded.saved_at""").setParameter("user", user).setParameter("opened", typed.draft())
                .setParameter("form", typed.form()).setParameter("page", typed.page()).setParameter("label", typed.label()).setParameter("fields", typed.fields())
                .setParameter("at", at).executeUpdate();
    }

    /** Whatever comes from where it was opened before is another draft from now on. */
    static void take(UUID user, UUID id, String opened) {
        update("opened = ?1 where userId = ?2 and id = ?3", opened, user, id);
    }

    /** It was saved, or is not wanted any more. */
    public static void forget(UUID user, String opened) {
        delete("userId = ?1 and opened = ?2", user, opened);
    }

    /** What was typed as its title; "" where nothing was. */
    public String title() {
        List<TypedField> typed = typed();
        return TITLES.stream().flatMap(name -> typed.stream().filter(field -> field.name().equals(name) && !field.value().isBlank()))
                .map(field -> field.value().strip()).findFirst().orElse("");
    }

    /** What it is listed under. */
    public String name() {
        return Stream.of(title(), label).filter(name -> !name.isEmpty()).findFirst().orElse(form);
    }

    /** Its fields in the order in which they were typed. */
    public List<TypedField> typed() {
        return TypedField.read(fields);
    }
}
