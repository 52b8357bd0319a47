package rs.nadzor.contract;

import rs.nadzor.shared.Coded;

/** How far a deal is on its way to the public. */
public enum DeskState implements Coded {
    /** Nobody outside sees it. */
    DRAFT("not exists (select from published.current u where u.subject_kind = 'contract' and u.subject_id = c.id)"
            + " and not exists (select from desk.submission s where s.record_id = c.id and s.decision is null)"),
    /** A second person has to read it. */
    WAITING("exists (select from desk.submission s where s.record_id = c.id and s.decision is null)"),
    PUBLISHED("exists (select from published.current u where u.subject_kind = 'contract' and u.subject_id = c.id)"),
    /** What is public is not what the desk holds now. */
    CHANGED("exists (select from published.current u where u.subject_kind = 'contract' and u.subject_id = c.id"
            + " and u.published_at < c.changed_at)");

    final String condition;

    DeskState(String condition) {
        this.condition = condition;
    }
}
