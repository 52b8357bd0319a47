package rs.nadzor.contract;

import rs.nadzor.i18n.Term;

/** That somebody looked for the deal: where, when, with which words, and the result. Who it was stays on the desk. */
public record PublicSearch(String date, String place, String terms, Term result) {
}
