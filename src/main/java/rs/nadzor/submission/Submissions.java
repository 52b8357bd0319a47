package rs.nadzor.submission;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.panache.common.Parameters;
import rs.nadzor.edition.Subject;
import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/** What waits for a second person, of whatever kind. */
@ApplicationScoped
public class Submissions {

    @Inject
    @Any
    Instance<Submittable> kinds;

    /** The longest wait first. */
    public Paging.Page<Pending> waiting(Paging paging) {
        Paging.Page<Submission> page = asked(paging);
        return new Paging.Page<>(named(page.rows()), page.next());
    }

    public List<Pending> waiting(int limit) {
        return named(Submission.find("decision is null order by submittedAt").page(0, limit).list());
    }

    private static Paging.Page<Submission> asked(Paging paging) {
        var values = new Parameters();
        paging.after().ifPresent(last -> values.and("at", last.instant(0)).and("id", last.uuid(1)));
        String after = paging.after().isEmpty() ? "" : " and (s.submittedAt > :at or s.submittedAt = :at and s.id > :id)";
        List<Submission> rows = Submission.<Submission>find("from Submission s where s.decision is null" + after
                + " order by s.submittedAt, s.id", values).range(0, paging.fetch() - 1).list();
        return paging.page(rows, last -> Cursor.of(last.submittedAt, last.id));
    }

    private List<Pending> named(List<Submission> asked) {
        Map<Subject, Named> known = named(asked.stream().map(Submissions::subject).toList());
        return asked.stream().filter(one -> known.containsKey(subject(one))).map(one -> {
            Named named = known.get(subject(one));
            return new Pending(one, named.title(), named.address() + SubmissionPages.PATH);
        }).toList();
    }

    /** Those that this person may see: with as many queries as there are kinds. */
    public Map<Subject, Named> named(Collection<Subject> subjects) {
        Map<Subject, Named> known = new HashMap<>();
        for (Submittable kind : kinds) {
            List<UUID> records = subjects.stream().filter(one -> one.kind().equals(kind.subjectKind())).map(Subject::id).toList();
            if (records.isEmpty()) continue;
            kind.titles(records).forEach((id, title) -> known.put(new Subject(kind.subjectKind(), id), new Named(title, kind.address(id))));
        }
        return known;
    }

    /** Where the desk changes what stands at a place of the subject's public page. */
    public String edit(Subject subject, String anchor) {
        return kinds.stream().filter(kind -> kind.subjectKind().equals(subject.kind())).findFirst().orElseThrow().edit(subject.id(), anchor);
    }

    private static Subject subject(Submission asked) {
        return new Subject(asked.subjectKind, asked.recordId);
    }
}
