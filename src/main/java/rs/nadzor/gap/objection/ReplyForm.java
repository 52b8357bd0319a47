package rs.nadzor.gap.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/**
 * The reply.
 *
 * @param by "mail": it is sent from here; else it is written down as somebody sent it
 */
public record ReplyForm(
        @RestForm @NotBlank(message = "objection:reply_missing") @Size(max = 8000, message = "objection:too_long") String reply,
        @RestForm String by) {

    static final ReplyForm EMPTY = new ReplyForm("", "");

    boolean isByMail() {
        return "mail".equals(by);
    }
}
