package rs.nadzor.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import rs.nadzor.i18n.LocalizedText;

/**
 * That something published was corrected or withdrawn.
 *
 * @param kind {@code correction}, {@code retraction} or {@code erasure}
 * @param path of its page, after the language
 * @param title of the deal or theme as it is read now; null where it is not
 * @param editions those concerned: the one that corrects, or those that were withdrawn
 * @param whole the deal or theme itself was withdrawn
 * @param readable the edition can still be read
 * @param why what changed and why; empty where that was withdrawn, too
 */
public record PublicCorrection(UUID id, Instant at, String kind, String path, LocalizedText title, List<Integer> editions, boolean whole,
        boolean readable, LocalizedText why) {

    public boolean isCorrection() {
        return "correction".equals(kind);
    }
}
