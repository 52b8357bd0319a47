package rs.nadzor.gap;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "gap")
final class GapTemplates {

    private GapTemplates() {
    }

    static native TemplateInstance panel(List<PanelRow> rows);

    static native TemplateInstance section(List<PublicFinding> findings, boolean demonstration);
}
