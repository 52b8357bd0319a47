package rs.nadzor.theme;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.gap.objection.ObjectionPanel;

/** What readers object to in a theme, on the desk's page of it. */
@ApplicationScoped
class ThemeObjectionPanel extends ObjectionPanel {

    @Override
    public String subjectKind() {
        return Theme.KIND;
    }
}
