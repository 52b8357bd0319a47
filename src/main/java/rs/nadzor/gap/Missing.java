package rs.nadzor.gap;

import rs.nadzor.shared.Coded;

/** What a rule lacks when it cannot tell. */
public enum Missing implements Coded {
    /** Nobody has checked the value, or nobody has said it. */
    VALUE,
    /** A value is recorded without a source. */
    VALUE_SOURCE,
    /** "Undisclosed" without who withheld it and without a search. */
    VALUE_EVIDENCE,
    /** Recorded as undisclosed, and stated by the authority itself. */
    VALUE_AGREEMENT,
    /** The date of signature: a parameter changed within the time that it may mean. */
    SIGNED_ON,
    /** No fact names a source. */
    SOURCES,
    /** A source that counts has no kind: whose word it is nobody has said. */
    SOURCE_KIND,
    /** The body's own words are known from a report of them only. */
    ORIGINAL,
    /** No public body takes part, as far as is recorded. */
    PARTIES,
    /** A party's kind is not stated, or says neither public nor private. */
    PARTY_KIND,
    /** Two figures exclude each other, but one of them says no date. */
    AS_OF
}
