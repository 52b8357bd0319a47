package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** What a search in a register came to. */
public enum SearchResult implements Coded {
    FOUND, NOT_FOUND;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
