package rs.nadzor.gap.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.Subject;
import rs.nadzor.submission.Named;
import rs.nadzor.submission.Submissions;

/** Objections with what they are about, of whatever kind that is. */
@ApplicationScoped
public class Objections {

    @Inject
    Submissions subjects;
    @Inject
    PublicReadings readings;

    /** Those that somebody still waits for, the soonest due on top. */
    public List<ObjectionRow> waiting(int limit) {
        return named(Objection.waiting(limit));
    }

    List<ObjectionRow> named(List<Objection> objections) {
        Map<Subject, Named> known = subjects.named(objections.stream().map(Objection::subject).distinct().toList());
        return objections.stream().filter(one -> known.containsKey(one.subject())).map(one -> new ObjectionRow(one, known.get(one.subject()))).toList();
    }

    /** For one person. */
    ObjectionView view(Objection objection, UUID person, LocalDate today) {
        String anchor = objection.anchor == null ? "" : objection.anchor;
        String edit = anchor.startsWith("finding-") ? "/desk/findings?rule=" + anchor.substring("finding-".length()) : subjects.edit(objection.subject(), anchor);
        return ObjectionView.of(named(List.of(objection)).get(0), section(objection), page(objection), edit, person, today);
    }

    /** The public page, after the language: that of the deal it stands at now, or of the one that was read, which leads there. */
    String page(Objection objection) {
        return section(objection) + Stream.of(objection.recordId, objection.readOf())
                .flatMap(subject -> Edition.ofSubject(objection.subjectKind, subject).stream()).findFirst().map(edition -> edition.slug).orElse("");
    }

    private String section(Objection objection) {
        return "/" + readings.of(objection.subjectKind).section() + "/";
    }
}
