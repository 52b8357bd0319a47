package rs.nadzor.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/** What the script of a form sends every few moments: which opened form it is, where it goes, where it stands, and all its fields. */
public record DraftForm(
        @RestForm @NotNull @Size(max = Draft.LONGEST_MARK) String draft,
        @RestForm @NotNull @Size(max = 500) @Pattern(regexp = ADDRESS) String form,
        @RestForm @NotNull @Size(max = 500) @Pattern(regexp = ADDRESS) String page,
        @RestForm @Size(max = 500) String label,
        @RestForm @NotNull @Size(max = Draft.LONGEST) String fields) {

    /** An address of the desk, never one of another site. */
    static final String ADDRESS = "/desk(/[\\w-]+)*(\\?[\\x21-\\x7e&&[^\\\\]]*)?";

    public DraftForm {
        draft = draft == null || draft.isEmpty() ? form : draft;
        label = label == null ? "" : label;
    }
}
