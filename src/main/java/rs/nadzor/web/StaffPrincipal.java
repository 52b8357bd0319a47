package rs.nadzor.web;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;

import rs.nadzor.i18n.Language;

/**
 * A signed-in member of staff as the request knows them; package account makes it from the session.
 *
 * @param singleKeys whether shortcuts of one letter are on for them
 */
public record StaffPrincipal(UUID id, String name, Set<String> roles, UUID session, Language language, boolean singleKeys) implements Principal {

    public StaffPrincipal(UUID id, String name, Set<String> roles, UUID session, Language language) {
        this(id, name, roles, session, language, true);
    }

    @Override
    public String getName() {
        return name;
    }
}
