package rs.nadzor.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/** Which record is the same as the one whose page it is, why, and in which versions both were read. */
public record MergingForm(@RestForm String other, @RestForm String version, @RestForm String otherVersion,
        @RestForm @NotBlank(message = "duplicate:reason_missing") @Size(max = 1000, message = "duplicate:reason_long") String reason) {

    static MergingForm of(Pair pair) {
        return new MergingForm(pair.duplicate().id().toString(), String.valueOf(pair.kept().version()),
                String.valueOf(pair.duplicate().version()), "");
    }
}
