package rs.nadzor.edition;

import java.time.Instant;
import java.util.UUID;

/** An edition as its chapters meet it in the moment it is made. */
public record EditionRef(UUID id, Subject subject, String slug, int number, Instant publishedAt, boolean demonstration) {
}
