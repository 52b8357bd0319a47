package rs.nadzor.theme;

import rs.nadzor.shared.Slug;

/** Addresses of themes: none is ever given to a second one. */
public final class ThemeSlug {

    private ThemeSlug() {
    }

    /** Until the end of the transaction nobody else takes it. */
    static String free(String title) {
        Theme.getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('desk.theme.slug'))").getSingleResult();
        Slug wanted = Slug.of(title), free = wanted;
        for (int number = 2; isTaken(free.value()); number++) free = wanted.numbered(number);
        return free.value();
    }

    /** Whether the public has ever read one there. */
    public static boolean wasPublished(String slug) {
        return (boolean) Theme.getEntityManager().createNativeQuery("select exists (select from published.slug where subject_kind = ?1 and slug = ?2)",
                Boolean.class).setParameter(1, Theme.KIND).setParameter(2, slug).getSingleResult();
    }

    private static boolean isTaken(String slug) {
        return !Theme.getEntityManager().createNativeQuery("""
                select 1 from desk.theme where slug = ?1
                union all select 1 from published.slug where subject_kind = ?2 and slug = ?1""").setParameter(1, slug).setParameter(2, Theme.KIND)
                .getResultList().isEmpty();
    }
}
