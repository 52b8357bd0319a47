package rs.nadzor.web;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;

import rs.nadzor.i18n.Language;

/** A signed-in member of staff as the request knows them; package account makes it from the session. */
public record StaffPrincipal(UUID id, String name, Set<String> roles, UUID session, Language language) implements Principal {

    @Override
    public String getName() {
        return name;
    }
}
