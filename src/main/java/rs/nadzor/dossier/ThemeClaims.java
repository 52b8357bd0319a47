package rs.nadzor.dossier;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.theme.Theme;

/** The claims that stand on a theme. */
@ApplicationScoped
class ThemeClaims extends ClaimChapter {

    @Override
    public String subjectKind() {
        return Theme.KIND;
    }
}
