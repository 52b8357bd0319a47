package rs.nadzor.watch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import rs.nadzor.i18n.LocalizedText;

/**
 * That something published was corrected or withdrawn.
 *
 * @param publishedAt when readers were told
 * @param path of its subject's page, after the language
 * @param kind {@code correction}, {@code retraction} or {@code erasure}
 * @param title of the deal or theme as it is read now; null where it is not
 * @param editions those concerned: the one that corrects, or those that were withdrawn
 * @param whole the deal or theme itself was withdrawn
 * @param readable the edition can still be read
 * @param why what changed and why; empty where that was withdrawn, too
 */
public record Correction(UUID id, Instant publishedAt, String path, String kind, LocalizedText title, List<Integer> editions,
        boolean whole, boolean readable, LocalizedText why) {

    @JsonIgnore
    public boolean isCorrection() {
        return "correction".equals(kind);
    }

    /** Its place in the history, which stays whatever happens to the page. */
    String place() {
        return path + "/history#" + (isCorrection() ? "edition-" + editions.get(0) : "withdrawal-" + id);
    }
}
