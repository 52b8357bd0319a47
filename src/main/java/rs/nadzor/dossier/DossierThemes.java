package rs.nadzor.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jboss.logging.Logger;

import rs.nadzor.account.Byline;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.Imprint;
import rs.nadzor.evidence.Source;
import rs.nadzor.submission.Submission;
import rs.nadzor.theme.Theme;
import rs.nadzor.theme.ThemeSlug;

/**
 * The dossier's themes: all of them in a new register, and what it never had in one that was loaded by an earlier version. The
 * installation publishes what nobody but itself has written, as long as nobody has accepted the dossier; all else waits at the desk.
 */
@ApplicationScoped
class DossierThemes {
    private static final Logger LOG = Logger.getLogger(DossierThemes.class);

    @Inject
    EntityManager desk;
    @Inject
    Editions editions;

    void load(List<DossierFiles.ThemeFile> files, Function<String, Source> sources, Instant now) {
        List<Theme> themes = new ArrayList<>(files.stream().map(file -> new ThemeReader(file, null, sources).read(now)).toList());
        desk.flush();
        // As with the deals: the first file is the most important one.
        Collections.reverse(themes);
        themes.forEach(this::publish);
    }

    /** Goes by what the register has had, not by what it has: what people took away does not come again. */
    void complete(List<DossierFiles.ThemeFile> files, Function<String, Source> sources, Instant now) {
        List<DossierFiles.ThemeFile> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        for (DossierFiles.ThemeFile file : reversed) {
            Theme theme = Theme.bySlug(file.slug()).orElse(null);
            boolean fresh = theme == null && !ThemeSlug.wasPublished(file.slug());
            if (fresh) theme = new ThemeReader(file, null, sources).read(now);
            else if (theme == null || !isOpen(theme)) continue;
            boolean untouched = fresh || Byline.INSTALLATION.equals(theme.changedByName);
            if (!fresh && !new ThemeReader(file, theme, sources).complete(now)) continue;
            desk.flush();
            boolean published = untouched && !Edition.dossierIsAccepted() && theme.namesNothingRestricted();
            if (published) publish(theme);
            LOG.infof("Brought what the theme %s did not have yet%s", theme.slug, published ? "" : ", for people to publish");
        }
    }

    /** One of people's own, one that was taken from the public and one that waits for a second person are left alone. */
    private static boolean isOpen(Theme theme) {
        return theme.createdBy == null && (theme.isPublished() || Edition.ofSubject(Theme.KIND, theme.id).isEmpty()) && Submission.openFor(theme.subject()).isEmpty();
    }

    private void publish(Theme theme) {
        editions.publish(theme.subject(), theme.slug, Imprint.installation());
    }
}
