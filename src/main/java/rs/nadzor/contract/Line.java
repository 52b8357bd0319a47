package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

/** A part of a deal in one line, in the reader's language, with the numbers of its notes. */
public record Line(String kind, UUID id, String text, String more, List<Integer> notes) {

    public String anchor() {
        return kind + "-" + id;
    }

    public boolean isCited() {
        return !notes.isEmpty();
    }
}
