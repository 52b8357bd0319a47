package rs.nadzor.audit;

import java.time.Instant;
import java.util.List;

/** What one person did at once, in the words of the reader's language. */
public record Told(long id, String actor, Instant at, boolean erased, boolean reversible, List<Matter> matters) {

    /** One thing that was added ("insert"), changed ("update") or taken away ("delete"). */
    public record Matter(String title, String action, List<Detail> details) {
    }

    /** A field before and after; "" for nothing. */
    public record Detail(String label, String before, String after) {
    }

    /** A field that somebody changed since, which is why the change cannot be taken back: what it would say, and what it says now. */
    public record Clash(String title, String label, String back, String now) {
    }
}
