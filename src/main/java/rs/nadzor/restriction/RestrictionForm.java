package rs.nadzor.restriction;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/**
 * For whom a record shall be, and why.
 *
 * @param people ids of accounts beside one's own
 * @param along ids of records that go along
 */
public record RestrictionForm(@RestForm List<UUID> people, @RestForm List<UUID> along,
        @RestForm @NotBlank(message = "restriction:reason_missing") @Size(max = 1000, message = "restriction:reason_long") String reason) {

    static final RestrictionForm BLANK = new RestrictionForm(List.of(), List.of(), "");

    public RestrictionForm {
        people = people == null ? List.of() : people;
        along = along == null ? List.of() : along;
        reason = reason == null ? "" : reason;
    }
}
