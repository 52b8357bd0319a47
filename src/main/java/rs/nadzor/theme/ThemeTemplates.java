package rs.nadzor.theme;

import java.util.List;
import java.util.UUID;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.contract.Choice;
import rs.nadzor.contract.Citing;
import rs.nadzor.submission.Submission;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Reconciliation;

/** The desk's pages of themes. */
@CheckedTemplate(basePath = "theme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ThemeTemplates {

    private ThemeTemplates() {
    }

    static native TemplateInstance deskList(List<ThemeRow> rows);

    static native TemplateInstance deskTheme(ThemeView view, List<Submission> submissions, boolean removable, RawString objections);

    /** @param id null for a new one */
    static native TemplateInstance deskEdit(UUID id, ThemeForm form, List<Choice> people, List<String> parts, FormErrors errors,
            Reconciliation meeting);

    /** @param entry null for a new one */
    static native TemplateInstance deskEntry(Theme theme, ThemeEntry entry, EntryForm form, List<Choice> kinds, Citing citing, FormErrors errors,
            Reconciliation meeting);

    static native TemplateInstance deskContradictions(Theme theme, ThemeEntry entry, EntryContradictionForm form, List<Choice> others,
            List<ThemeContradiction> recorded, FormErrors errors);

    static native TemplateInstance deskRetraction(Theme theme, RetractionForm form, FormErrors errors);
}
