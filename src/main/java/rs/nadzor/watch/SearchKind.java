package rs.nadzor.watch;

import rs.nadzor.shared.Coded;

/** What a search can find. */
public enum SearchKind implements Coded {
    CONTRACT, THEME, ORGANIZATION, EVENT, STATEMENT
}
