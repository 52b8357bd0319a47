package rs.nadzor.submission;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.LocalizedText;

/** A kind of subject that one person submits and another approves; a feature declares one as a bean. */
public interface Submittable {

    /** As among editions: "contract". */
    String subjectKind();

    /** What they are called, those that this person may see. */
    Map<UUID, LocalizedText> titles(Collection<UUID> records);

    /** The desk's page of one. */
    String address(UUID record);

    /**
     * Where the desk changes what stands at a place of its public page.
     *
     * @param anchor "" for the page as a whole
     */
    String edit(UUID record, String anchor);

    /**
     * @param revision the version that the person read
     * @param correction what is public now is wrong, and the note says what
     * @throws Submission.Refused when it may not be published as it is
     * @throws Submission.Stale when it has changed since, or is submitted already
     */
    void submit(UUID record, int revision, UUID by, String name, LocalizedText note, boolean correction);

    /**
     * Approves exactly what was submitted and makes the next edition of it.
     *
     * @throws Submission.Refused as {@link #submit}
     * @throws Submission.Stale when it, or something that it names, has changed since
     * @throws Submission.NotYours when the person who submitted decides
     */
    EditionRef approve(UUID record, UUID submission, UUID by, String name);

    /** Sends a submission back with a reason; the record stays as it is. */
    void sendBack(UUID record, UUID submission, UUID by, String name, String reason);
}
