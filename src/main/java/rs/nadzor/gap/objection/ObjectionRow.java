package rs.nadzor.gap.objection;

import rs.nadzor.submission.Named;

/** An objection in a list of them, with what it is about. */
public record ObjectionRow(Objection objection, Named about) {
}
