package rs.nadzor.restriction;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.account.User;
import rs.nadzor.web.FormErrors;

/** Pages about who may see a record. */
@CheckedTemplate(basePath = "restriction")
final class RestrictionTemplates {

    private RestrictionTemplates() {
    }

    static native TemplateInstance record(RestrictionView view, RestrictionForm form, FormErrors errors);

    static native TemplateInstance list(List<Guarded> restrictions, List<User> staff, String chosen, NamingForm form, FormErrors errors);
}
