package rs.nadzor.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.web.Paging;

/** What waits for a second person, of whatever kind. */
@ApplicationScoped
public class Submissions {

    @Inject
    @Any
    Instance<Submittable> kinds;

    /** The longest wait first. */
    public Paging.Page<Pending> waiting(Paging paging) {
        Paging.Page<Submission> page = Submission.waiting(paging);
        return new Paging.Page<>(named(page.rows()), page.next());
    }

    public List<Pending> waiting(int limit) {
        return named(Submission.waiting(limit));
    }

    /** With as many queries as there are kinds. */
    private List<Pending> named(List<Submission> asked) {
        Map<String, Submittable> byKind = new HashMap<>();
        Map<UUID, LocalizedText> titles = new HashMap<>();
        for (Submittable kind : kinds) {
            byKind.put(kind.subjectKind(), kind);
            List<UUID> records = asked.stream().filter(one -> one.subjectKind.equals(kind.subjectKind())).map(one -> one.recordId).toList();
            if (!records.isEmpty()) titles.putAll(kind.titles(records));
        }
        return asked.stream().filter(one -> titles.containsKey(one.recordId))
                .map(one -> new Pending(one, titles.get(one.recordId), byKind.get(one.subjectKind).address(one.recordId) + SubmissionPages.PATH)).toList();
    }
}
