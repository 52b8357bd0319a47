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
    AS_OF,
    /** Whether the text is public has not been checked. */
    DOCUMENT,
    /** That the text is public, withheld or does not exist is recorded without a source. */
    DOCUMENT_SOURCE,
    /** The text is recorded as public and as not public. */
    DOCUMENT_AGREEMENT,
    /** Nobody searched after the day by which it should have been there. */
    SEARCH,
    /** Somebody searched, but it is not stated in which register. */
    SEARCH_REGISTER,
    /** What was seen on the Portal: a search found something, or a fact was read there, and no notice is recorded. */
    NOTICE,
    /** A notice is recorded without a source. */
    NOTICE_SOURCE,
    /** Whether it is a purchase: what kind of instrument it is. */
    INSTRUMENT,
    /** At which of the four levels of the law it was classified. */
    SECRECY_LEVEL,
    /** The date of classification, known closely enough; or it lies after the claim that rests on it. */
    CLASSIFIED_ON,
    /** The law of that date, whose term we do not know. */
    SECRECY_TERM,
    /** An extension or another end is recorded: the statutory term does not decide. */
    SECRECY_ENDING,
    /** Who says that it is classified. */
    SECRECY_SOURCE
}
