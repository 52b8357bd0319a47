package rs.nadzor.web;

import java.util.UUID;

/** What a look-ahead field offers: the name that goes into the field, and what tells two of the same name apart. */
public record Suggestion(UUID id, String name, String hint) {

    /** Suggesting on one letter would offer everything. */
    public static final int SHORTEST = 2, MOST = 10;
}
