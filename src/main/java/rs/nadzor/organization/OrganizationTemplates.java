package rs.nadzor.organization;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import rs.nadzor.list.KeptLists;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Reconciliation;
import rs.nadzor.web.Paging.Page;

@CheckedTemplate(basePath = "organization")
final class OrganizationTemplates {

    private OrganizationTemplates() {
    }

    static native TemplateInstance list(Page<Organization> page, OrganizationFilter filter, KeptLists kept, OrganizationKind[] kinds);

    /** A null id is an organization that does not exist yet. */
    static native TemplateInstance form(UUID id, OrganizationForm form, Vocabulary words, FormErrors errors,
        Reconciliation meeting);

    static native TemplateInstance organization(OrganizationView view);
}
