package rs.nadzor.evidence.proposal;

import java.util.Locale;

/** What a field about a source may hold, and where that was read. A kind is its code, a date canonical. */
record Proposal(About about, String value, Origin origin) {

    enum About {
        TITLE, PUBLISHER, KIND, PUBLISHED_ON, LANGUAGE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In the order in which one is believed before another. */
    enum Origin {
        /** A source on record under the same address. */
        RECORD,
        /** Other sources of the same site. */
        SITE,
        /** The list of sites that this program knows. */
        KNOWN,
        /** The page behind the address, fetched now. */
        PAGE,
        /** What a file says of itself. */
        FILE,
        /** The text of its first page. */
        FIRST_PAGE,
        /** The words of the address. */
        ADDRESS
    }
}
