package rs.nadzor.audit;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Paging;

/** The pages of a record's history, whatever kind of record it is. */
@CheckedTemplate(basePath = "history")
public final class HistoryTemplates {

    private HistoryTemplates() {
    }

    public static native TemplateInstance list(History history, Paging.Page<Told> page);

    public static native TemplateInstance one(History history, Told told, ReversalForm form, List<Told.Clash> clashes, FormErrors errors);
}
