package rs.nadzor.gap.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/** The reply as it was sent. */
public record ReplyForm(
        @RestForm @NotBlank(message = "objection:reply_missing") @Size(max = 8000, message = "objection:too_long") String reply) {

    static final ReplyForm EMPTY = new ReplyForm("");
}
