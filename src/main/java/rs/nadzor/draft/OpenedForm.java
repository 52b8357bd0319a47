package rs.nadzor.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The form that this request sent, as one page opened it: its field {@code draft} tells it from the same form elsewhere. */
@Named("openedForm")
@ApplicationScoped
public class OpenedForm {

    /** Its mark, for the page that shows the form again; "" where none was sent. */
    public String getSent() {
        return sent();
    }

    public static String sent() {
        var request = CurrentRequestManager.get();
        var form = request == null ? null : request.getFormData();
        var mark = form == null ? null : form.getFirst("draft");
        return mark == null || mark.isFileItem() ? "" : mark.getValue();
    }
}
