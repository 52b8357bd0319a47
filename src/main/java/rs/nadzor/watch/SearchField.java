package rs.nadzor.watch;

import rs.nadzor.shared.Coded;

/** Where in a row a word may stand. */
public enum SearchField implements Coded {
    TITLE, SUMMARY, PARTY, ALIAS, PLACE, TECHNOLOGY, LAYER, INSTRUMENT, MEASURE, SAID_BY, TEXT, DEAL, PUBLISHER, ADDRESS
}
