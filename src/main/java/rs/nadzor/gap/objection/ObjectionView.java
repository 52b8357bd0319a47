package rs.nadzor.gap.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import rs.nadzor.edition.Edition;
import rs.nadzor.shared.WebAddress;
import rs.nadzor.submission.Named;
import rs.nadzor.submission.Submission;

/**
 * An objection as its page at the desk shows it.
 *
 * @param about what it is about
 * @param mine whether the reader of the page submitted what is objected to
 * @param decidedByMe whether they decided about it
 * @param later the numbers of the editions that may have corrected it, the newest first
 * @param stands whether the edition that was read still stands
 * @param read the place on the public page of the edition that was read, after the language
 * @param page the public page as it is now, after the language
 * @param edit where the desk changes what is objected to
 */
public record ObjectionView(Objection objection, Named about, LocalDate today, boolean mine, boolean decidedByMe, List<Integer> later, boolean stands,
        String read, String page, String edit) {

    static ObjectionView of(ObjectionRow row, String section, String page, String edit, UUID person, LocalDate today) {
        Objection objection = row.objection();
        var read = Edition.numbered(objection.subjectKind, objection.readOf(), objection.edition);
        List<Integer> later = Edition.ofSubject(objection.subjectKind, objection.recordId).stream().filter(e -> !e.isWithdrawn()
                && (objection.editionOf == null ? e.number > objection.edition : e.publishedAt.isAfter(objection.receivedAt))).map(e -> e.number).toList();
        return new ObjectionView(objection, row.about(), today, read.isPresent() && person.equals(submitter(objection, read.get())),
                objection.decision != null && person.equals(objection.decision.by()), later, read.isPresent() && !read.get().isWithdrawn(),
                read.map(e -> section + e.slug).orElse(page) + "/editions/" + objection.edition + (objection.anchor == null ? "" : "#" + objection.anchor),
                page, edit);
    }

    /** Whoever submitted what that edition says; null for what the installation brought. */
    private static UUID submitter(Objection objection, Edition read) {
        return Submission.<Submission>find("recordId = ?1 and decision = ?2 and decidedAt <= ?3 order by decidedAt desc", read.subjectId,
                Submission.Decision.APPROVED, read.publishedAt).firstResultOptional().map(s -> s.submittedBy).orElse(null);
    }

    public boolean isOverdue() {
        return objection.isOverdue(today);
    }

    /** As it may be shown: the site in its own letters. */
    public String evidenceShown() {
        return WebAddress.read(objection.evidenceAddress).map(WebAddress::shown).orElse(objection.evidenceAddress);
    }
}
