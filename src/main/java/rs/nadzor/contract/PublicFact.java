package rs.nadzor.contract;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import rs.nadzor.i18n.Term;

/** A field of a deal as the public sees it: its value, or which kind of empty it is, and the numbers of its notes. */
public record PublicFact<T>(T value, Term empty, List<Integer> notes) {

    @JsonIgnore
    public boolean isKnown() {
        return value != null;
    }

    /** Whether there is anything to print: a value, or a named kind of empty. */
    @JsonIgnore
    public boolean isSaid() {
        return value != null || empty != null;
    }
}
