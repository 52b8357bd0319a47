package rs.nadzor.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import rs.nadzor.evidence.proposal.Offers;
import rs.nadzor.list.KeptLists;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Reconciliation;
import rs.nadzor.web.Paging.Page;

@CheckedTemplate(basePath = "evidence")
final class EvidenceTemplates {

    private EvidenceTemplates() {
    }

    static native TemplateInstance list(Page<Source> page, SourceFilter filter, KeptLists kept, SourceKind[] kinds);

    /** A null id is a source that does not exist yet. */
    static native TemplateInstance form(UUID id, SourceForm form, SourceKind[] kinds, Offers offers, FormErrors errors,
        Reconciliation meeting);

    static native TemplateInstance source(SourceView view, FormErrors errors);

    static native TemplateInstance republication(KeptCopy copy, String ground, Boolean confirmed, FormErrors errors);
}
