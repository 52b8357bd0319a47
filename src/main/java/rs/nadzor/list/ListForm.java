package rs.nadzor.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.SearchKey;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** A name for a list, and who sees it. Kind and query come along hidden when it is kept for the first time. */
public record ListForm(@RestForm @NotBlank(message = "list:name_missing") @Size(max = 100, message = "list:name_long") String name,
        @RestForm String shared, @RestForm String kind, @RestForm @Size(max = 2000, message = "list:query_long") String query) {

    static ListForm of(NamedList list) {
        return new ListForm(list.name, list.shared ? "shared" : "", list.kind, list.query);
    }

    FormErrors check(Forms forms) {
        FormErrors errors = forms.check(this);
        if (!errors.on("name") && SearchKey.of(name).isEmpty()) errors.add("name", "list:name_missing");
        return errors;
    }

    public boolean isShared() {
        return "shared".equals(shared);
    }
}
