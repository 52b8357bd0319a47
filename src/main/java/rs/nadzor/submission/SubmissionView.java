package rs.nadzor.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import rs.nadzor.audit.Telling;
import rs.nadzor.audit.Told;
import rs.nadzor.edition.Subject;
import rs.nadzor.i18n.LocalizedText;

/**
 * Where something stands on its way to the public, for one reader.
 *
 * @param open what waits for a decision, else null
 * @param mine the reader submitted it, so that somebody else has to decide
 * @param stale it has changed since it was submitted
 * @param lacking the places that name no source, with which nothing can be published
 * @param since what changed since then; null while nothing of it is public
 */
public record SubmissionView(Head head, Submission open, boolean mine, boolean stale, List<Lacking> lacking, Since since, List<Submission> past) {

    /**
     * What the page shows above its own business.
     *
     * @param section of the desk's menu, and its part of the address
     * @param list what that section is called
     * @param erasable an administrator may erase it for good
     */
    public record Head(String section, String list, LocalizedText title, UUID id, int version, boolean published, boolean erasable) {

        public String address() {
            return "/desk/" + section + "/" + id;
        }
    }

    /** @param cite where a source can be added at once; null where its own page is the place */
    public record Lacking(String label, String address, String cite) {
    }

    /**
     * What somebody who approves has to read: each change of the record after the public got to see it.
     *
     * @param taken when what is public came from the desk
     * @param told newest first
     * @param more there are older ones after that moment
     * @param oldSources places that say something else now and name the sources they named before
     */
    public record Since(Instant taken, List<Told> told, boolean more, List<Lacking> oldSources) {
        private static final int MOST = 30;

        public static Since of(Instant taken, Telling telling, List<Lacking> oldSources) {
            List<Told> told = telling.since(taken, MOST + 1);
            return new Since(taken, told.stream().limit(MOST).toList(), told.size() > MOST, oldSources);
        }
    }

    public static SubmissionView of(Head head, Subject subject, Submission.Revision now, List<Lacking> lacking, Since since, UUID reader) {
        Submission open = Submission.openFor(subject).orElse(null);
        return new SubmissionView(head, open, open != null && open.submittedBy.equals(reader), open != null && open.isOutgrown(now), lacking, since,
                Submission.of(subject).stream().filter(one -> !one.isOpen()).toList());
    }
}
