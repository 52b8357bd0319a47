package rs.nadzor.theme;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** What a theme says by itself: that somebody says something, that something happened, or a legal step. */
public enum EntryKind implements Coded {
    STATEMENT, EVENT, LAW;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
