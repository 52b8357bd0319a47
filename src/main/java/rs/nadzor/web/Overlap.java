package rs.nadzor.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form that was sent while others may have saved theirs: with everything merged that can be, and with what a person has
 * to decide.
 */
public record Overlap<F extends Record>(F form, Reconciliation meeting) {

    /**
     * @param read as the person read it; null where nobody can tell any more
     * @param now as it stands, at this version
     */
    @SuppressWarnings("unchecked")
    public static <F extends Record> Overlap<F> of(F typed, F read, F now, int version, List<Set<String>> together, Decisions decided,
            Reconciliation.Wording words) {
        Map<String, String> was = read == null ? null : Fields.of(read), theirs = Fields.of(now);
        Map<String, String> mine = decided.applied(Fields.of(typed), was == null ? theirs : was, together);
        Merge merge = new Merge(was, mine, theirs, together);
        return new Overlap<>(Fields.to((Class<F>) typed.getClass(), merge.merged(), version), Reconciliation.of(merge, words));
    }

    /** The form as it was typed, with the choices it came with: something else in it is wrong. */
    public static <F extends Record> Overlap<F> refused(F typed, F read, List<Set<String>> together, Decisions decided,
            Reconciliation.Wording words) {
        if (decided.kept().isEmpty() || read == null) return new Overlap<>(typed, Reconciliation.NONE);
        return new Overlap<>(typed, Reconciliation.again(decided, Fields.of(typed), Fields.of(read), together, words));
    }

    public boolean isDisputed() {
        return !meeting.both().isEmpty();
    }

    /** Whether the merged form can be saved as it is. */
    public boolean isSettled(FormErrors errors) {
        return !isDisputed() && !errors.any();
    }

    /** @throws Unsettled unless the merged form can be saved as it is */
    public F settled(FormErrors errors) {
        if (!isSettled(errors)) throw new Unsettled(this, errors);
        return form;
    }

    /** A person has to decide first, or what came of the merge breaks a rule. */
    public static final class Unsettled extends RuntimeException {

        private final transient Overlap<?> overlap;
        private final transient FormErrors errors;

        Unsettled(Overlap<?> overlap, FormErrors errors) {
            this.overlap = overlap;
            this.errors = errors;
        }

        /** Of the answer that brings the form back. */
        public int status() {
            return overlap.isDisputed() ? 409 : 422;
        }

        @SuppressWarnings("unchecked")
        public <F extends Record> Overlap<F> overlap() {
            return (Overlap<F>) overlap;
        }

        /** What was found, among what was asked about the form as it was typed. */
        public FormErrors in(FormErrors typed) {
            errors.list().forEach(typed::add);
            return typed;
        }
    }
}
