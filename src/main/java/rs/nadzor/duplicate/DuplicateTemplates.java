package rs.nadzor.duplicate;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.audit.History;
import rs.nadzor.web.FormErrors;

/** The pages of two records that may be one, whatever kind of record it is. */
@CheckedTemplate(basePath = "duplicate")
public final class DuplicateTemplates {

    private DuplicateTemplates() {
    }

    public static native TemplateInstance led(List<Duplicate> duplicates, String address);

    static native TemplateInstance choose(History record, List<Side> likely, String suggestions, FormErrors errors);

    static native TemplateInstance compare(History record, Pair pair, Comparison comparison, List<String> moving, MergingForm form,
        FormErrors errors);

    static native TemplateInstance one(History record, Pair pair, Duplicate merged, List<Comparison.Row> choices, long leftAlone,
        boolean possible, SeparationForm form, FormErrors errors);
}
