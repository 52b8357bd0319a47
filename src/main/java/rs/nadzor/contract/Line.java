package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import rs.nadzor.evidence.KeptCopy;

/** A part of a deal in one line, in the reader's language, with the numbers of its notes; {@code proof} may be null. */
public record Line(String kind, UUID id, String text, String more, List<Integer> notes, Proof proof) {

    /** The kept file that proves it, and where the desk opens it. */
    public record Proof(String name, String address) {

        static Proof of(KeptCopy copy) {
            return new Proof(copy.fileName, "/desk/sources/" + copy.source.id + "/copies/" + copy.id);
        }
    }

    public String anchor() {
        return kind + "-" + id;
    }

    public boolean isCited() {
        return !notes.isEmpty();
    }
}
