package rs.nadzor.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.Panache;

/** That somebody has a form open and was there a moment ago. It keeps nobody from anything. */
public record Presence(String person, Instant since) {

    /** Who gave no sign for so long is not there any more. */
    static final Duration QUIET = Duration.ofMinutes(10);

    /** The person opens the form; after a silence it counts as opened anew. What was typed into it before stays. */
    static void begin(UUID user, String name, String form, Instant now) {
        Panache.getEntityManager().createNativeQuery("""
            insert into desk.draft (user_id, opened, form, page, fields, saved_at, person, opened_at, seen_at)
              values (:user, :form, :form, :form, '', :now, :name, :now, :now)
              on conflict (user_id, opened) do update set person = excluded.person, seen_at = excluded.seen_at,
                opened_at = case when draft.seen_at > :quiet then draft.opened_at else excluded.opened_at end""")
            .setParameter("user", user).setParameter("name", name).setParameter("form", form).setParameter("now", now)
            .setParameter("quiet", now.minus(QUIET)).executeUpdate();
        Panache.getEntityManager().createNativeQuery("delete from desk.draft where user_id = :user and fields = '' and seen_at < :quiet")
            .setParameter("user", user).setParameter("quiet", now.minus(QUIET)).executeUpdate();
    }

    /** The form was saved, or left. A draft of it that the form did not name, as of another window, stays. */
    static void end(UUID user, String form) {
        Panache.getEntityManager().createNativeQuery("delete from desk.draft where user_id = :user and form = :form and fields = ''")
            .setParameter("user", user).setParameter("form", form).executeUpdate();
        Panache.getEntityManager().createNativeQuery("update desk.draft set seen_at = null where user_id = :user and form = :form")
            .setParameter("user", user).setParameter("form", form).executeUpdate();
    }

    /** Everybody but this person who has the form open, or (with its parts) one of the forms below its address. */
    @SuppressWarnings("unchecked")
    static List<Presence> others(UUID user, String form, boolean withParts, Instant now) {
        List<Object[]> rows = Panache.getEntityManager().createNativeQuery("""
            select max(person), min(opened_at) from desk.draft
             where (form = :form or :parts and form like :below) and seen_at > :quiet and user_id <> :user
             group by user_id order by 2, 1""", Object[].class).setParameter("form", form).setParameter("parts", withParts)
            .setParameter("below", form + "/%").setParameter("quiet", now.minus(QUIET)).setParameter("user", user).getResultList();
        return rows.stream().map(row -> new Presence((String) row[0], (Instant) row[1])).toList();
    }
}
