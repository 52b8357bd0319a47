package rs.nadzor.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import rs.nadzor.submission.Submission;

/** A theme in the desk's list. */
public record ThemeRow(Theme theme, boolean published, boolean waiting) {

    static List<ThemeRow> all() {
        List<Theme> themes = Theme.all();
        if (themes.isEmpty()) return List.of();
        List<UUID> ids = themes.stream().map(theme -> theme.id).toList();
        @SuppressWarnings("unchecked")
        Set<UUID> published = new HashSet<>(Theme.getEntityManager().createNativeQuery(
                "select subject_id from published.current where subject_kind = ?1", UUID.class).setParameter(1, Theme.KIND).getResultList());
        List<UUID> waiting = Submission.waitingAmong(ids);
        return themes.stream().map(theme -> new ThemeRow(theme, published.contains(theme.id), waiting.contains(theme.id))).toList();
    }
}
