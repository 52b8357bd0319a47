package rs.nadzor.theme;

import java.util.Collection;
import java.util.Map;

/**
 * Addresses of ours that stand for a place on another page, such as {@code /dossier/L24}; a feature declares a bean, and a
 * watch page links to the place itself, in the reader's language.
 */
public interface PublicForwarding {

    /** The path and anchor of each, without a language; one that leads nowhere now is not among them. */
    Map<String, String> targets(Collection<String> addresses);

    /** Whether an address is of this kind. */
    boolean forwards(String address);
}
