package rs.nadzor.theme;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.gap.objection.ObjectionChapter;

/** What readers object to in themes, in their editions as in those of deals. */
@ApplicationScoped
class ThemeObjectionChapter extends ObjectionChapter {

    @Override
    public String subjectKind() {
        return Theme.KIND;
    }
}
