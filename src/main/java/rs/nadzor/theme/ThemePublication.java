package rs.nadzor.theme;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.Imprint;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.submission.Submission;
import rs.nadzor.submission.Submittable;

/** A theme on its way to the public: submitted by one person, approved by another, as a deal is. */
@ApplicationScoped
class ThemePublication implements Submittable {

    @Inject
    Editions editions;
    @Inject
    Clock clock;

    @Override
    @Transactional
    public void submit(UUID id, int revision, UUID by, String name, LocalizedText note, boolean correction) {
        Theme theme = Theme.forDecision(id);
        if (theme.version != revision) throw new Submission.Stale();
        refuse(theme);
        Submission.open(theme.subject(), revision, theme.revision(), correction && theme.isPublished(), note, by, name, clock.instant());
    }

    @Override
    @Transactional
    public EditionRef approve(UUID id, UUID submission, UUID by, String name) {
        Theme theme = Theme.forDecision(id);
        Imprint imprint = Submission.forDecision(theme.subject(), submission).approve(theme.revision(), by, name, clock.instant());
        refuse(theme);
        return editions.publish(theme.subject(), theme.slug, imprint);
    }

    @Override
    @Transactional
    public void sendBack(UUID id, UUID submission, UUID by, String name, String reason) {
        Submission.forDecision(Theme.forDecision(id).subject(), submission).sendBack(by, name, reason, clock.instant());
    }

    private static void refuse(Theme theme) {
        if (!theme.uncited().isEmpty()) throw new Submission.Refused("lacking", "publication:uncited");
        if (!theme.namesNothingRestricted()) throw new Submission.Refused("", "theme:names_restricted");
    }

    @Override
    public String subjectKind() {
        return Theme.KIND;
    }

    @Override
    public Map<UUID, LocalizedText> titles(Collection<UUID> themes) {
        List<Theme> found = Theme.list("id in ?1", themes);
        return found.stream().collect(Collectors.toMap(theme -> theme.id, Theme::title));
    }

    @Override
    public String address(UUID theme) {
        return "/desk/themes/" + theme;
    }

    @Override
    public String edit(UUID theme, String anchor) {
        return address(theme) + (anchor.startsWith("entry-") ? "/entries/" + anchor.substring("entry-".length()) : "/edit");
    }
}
