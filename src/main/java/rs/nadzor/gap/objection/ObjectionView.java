package rs.nadzor.gap.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import rs.nadzor.contract.PublicContract;
import rs.nadzor.contract.PartKind;
import rs.nadzor.edition.Edition;
import rs.nadzor.shared.WebAddress;
import rs.nadzor.submission.Submission;

/**
 * An objection as its page at the desk shows it.
 *
 * @param mine whether the reader of the page submitted what is objected to
 * @param decidedByMe whether they decided about it
 * @param later the numbers of the editions that may have corrected it, the newest first
 * @param stands whether the edition that was read still stands
 * @param slug the address that edition was published at
 */
public record ObjectionView(Objection objection, LocalDate today, boolean mine, boolean decidedByMe, List<Integer> later, boolean stands,
        String slug) {

    static ObjectionView of(Objection objection, UUID person, LocalDate today) {
        UUID subject = objection.editionOf == null ? objection.contract.id : objection.editionOf;
        var read = Edition.numbered(PublicContract.KIND, subject, objection.edition);
        List<Integer> later = Edition.ofSubject(PublicContract.KIND, objection.contract.id).stream().filter(e -> !e.isWithdrawn()
                && (objection.editionOf == null ? e.number > objection.edition : e.publishedAt.isAfter(objection.receivedAt))).map(e -> e.number).toList();
        return new ObjectionView(objection, today, read.isPresent() && person.equals(submitter(objection, read.get())),
                objection.decision != null && person.equals(objection.decision.by()), later,
                read.isPresent() && !read.get().isWithdrawn(), read.map(e -> e.slug).orElse(objection.contract.slug));
    }

    /** Whoever submitted what that edition says; null for what the installation brought. */
    private static UUID submitter(Objection objection, Edition read) {
        return Submission.<Submission>find("recordId = ?1 and decision = ?2 and decidedAt <= ?3 order by decidedAt desc", read.subjectId,
                Submission.Decision.APPROVED, read.publishedAt).firstResultOptional().map(s -> s.submittedBy).orElse(null);
    }

    public boolean isOverdue() {
        return objection.isOverdue(today);
    }

    /** The place on the public page of the edition that was read, after the language. */
    public String read() {
        return "/contracts/" + slug + "/editions/" + objection.edition + (objection.anchor == null ? "" : "#" + objection.anchor);
    }

    /** Where the desk changes what is objected to: the form of the part, the field in the form of the deal, the findings. */
    public String edit() {
        String deal = "/desk/contracts/" + objection.contract.id, anchor = objection.anchor == null ? "" : objection.anchor;
        if (anchor.startsWith("finding-")) return "/desk/findings?rule=" + anchor.substring("finding-".length());
        if (anchor.startsWith("fact-")) return deal + "/edit#" + anchor.substring("fact-".length());
        for (PartKind kind : PartKind.values()) {
            if (anchor.startsWith(kind.code() + "-") && kind != PartKind.PARTY) return deal + "/" + kind.path() + "/" + anchor.substring(kind.code().length() + 1);
        }
        return deal + "/edit";
    }

    /** As it may be shown: the site in its own letters. */
    public String evidenceShown() {
        return WebAddress.read(objection.evidenceAddress).map(WebAddress::shown).orElse(objection.evidenceAddress);
    }
}
