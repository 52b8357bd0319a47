package rs.nadzor.edition;

import java.sql.Connection;
import java.sql.SQLException;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One section of an edition's content. The feature that owns the section implements this as a bean; {@link Editions}
 * collects the chapters of a subject when it is published, so that no feature has to know the ones below it.
 */
public interface Chapter {

    /** The kind of subject this chapter belongs to, such as {@code contract}. */
    String subjectKind();

    /** The key of the section in the edition's content. */
    String name();

    /** Everything the public may see of this section, as a record that Jackson writes; null if there is nothing. */
    Object content(Subject subject);

    /** Refreshes the read tables that lists and search need, on the desk's connection, in the publishing transaction. */
    default void index(Connection desk, EditionRef edition, JsonNode content) throws SQLException {
    }

    /** The subject is read at another's address from now on; what leads to a place on its page leads to that one's. */
    default void lead(Connection desk, Subject from, Subject to, String slug) throws SQLException {
        unindex(desk, from);
    }

    /** An edition that was public before is public again. */
    default void restore(Connection desk, EditionRef edition, JsonNode content) throws SQLException {
        index(desk, edition, content);
    }

    /** Removes what {@link #index} wrote: the subject has left the public side. */
    default void unindex(Connection desk, Subject subject) throws SQLException {
    }
}
