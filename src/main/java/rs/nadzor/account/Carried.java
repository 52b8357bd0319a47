package rs.nadzor.account;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.audit.Acting;
import rs.nadzor.draft.Draft;
import rs.nadzor.draft.DraftForm;
import rs.nadzor.draft.OpenedForm;
import rs.nadzor.draft.TypedField;

/**
 * A form that was sent when the session had ended, carried through the sign-in page and then kept as the person's draft.
 * Files are not carried: the page says so.
 *
 * @param form the address it was sent to
 * @param typed its fields, encoded
 * @param draft which opened form it is, so that it is kept beside others of that address
 */
public record Carried(@RestForm String form, @RestForm String typed, @RestForm String draft) {

    static final Carried NOTHING = new Carried("", "", "");
    /** What the form carries by itself, and what nobody has named. */
    private static final Set<String> NOT_TYPED = Set.of("csrf", "draft", "");

    public Carried {
        form = form == null ? "" : form;
        typed = typed == null || typed.length() > Draft.LONGEST ? "" : typed;
        draft = draft == null || draft.isEmpty() || draft.length() > Draft.LONGEST_MARK ? UUID.randomUUID().toString() : draft;
    }

    /** What this request brings. */
    static Carried of(String form) {
        FormData sent = CurrentRequestManager.get().getFormData();
        // What stands in the forms of an account is passwords and codes.
        return sent == null || form == null || form.startsWith("/desk/account/") ? NOTHING : new Carried(form, TypedField.write(fields(sent)), OpenedForm.sent());
    }

    public boolean isThere() {
        return !form.isEmpty() && !typed.isEmpty();
    }

    /** Keeps it for this person and says where to go: to what was typed, if anything was. */
    String keptFor(User user, String to, Clock clock) {
        String address = Destination.safe(form);
        if (!isThere() || !address.equals(form)) return to;
        return Acting.as(user.actor(), () -> QuarkusTransaction.requiringNew().call(() -> {
            Draft.keep(user.id, new DraftForm(draft, form, to, "", typed), clock.instant());
            return Draft.opened(user.id, draft).map(kept -> "/desk/drafts/resumption?id=" + kept.id).orElse(to);
        }));
    }

    private static Stream<TypedField> fields(FormData sent) {
        return StreamSupport.stream(sent.spliterator(), false).filter(name -> !NOT_TYPED.contains(Objects.requireNonNullElse(name, "")))
                .flatMap(name -> sent.get(name).stream().filter(value -> !value.isFileItem())
                        .map(value -> new TypedField(name, value.getValue())));
    }
}
