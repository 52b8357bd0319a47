package rs.nadzor.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import rs.nadzor.audit.History;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.restriction.Restrictable;

/** An organization goes along with a restricted deal for which alone somebody typed its name; by itself it is not restricted. */
@ApplicationScoped
class OrganizationRestriction implements Restrictable {

    private final CurrentLanguage language;

    OrganizationRestriction(CurrentLanguage language) {
        this.language = language;
    }

    @Override
    public String kind() {
        return "organization";
    }

    @Override
    public History head(UUID id) {
        return new History("organizations", "/desk/organizations/" + id, found(id).name().text(language.get()));
    }

    @Override
    public boolean isThere(UUID id) {
        return Organization.findByIdOptional(id).isPresent();
    }

    @Override
    public void lock(UUID id) {
        found(id);
    }

    @Override
    public Optional<String> hindrance(UUID id) {
        return Optional.of("restriction:organization_alone");
    }

    @Override
    public List<Along> along(UUID id) {
        return List.of();
    }

    /** Another organization of the same name gets the address that it would have got. */
    @Override
    public void restricted(UUID id) {
        found(id).slug = "restricted-" + id;
        Organization.flush();
    }

    @Override
    public void lifted(UUID id) {
        Organization.takeTurns();
        var organization = found(id);
        organization.slug = organization.freeSlug();
        Organization.flush();
    }

    private static Organization found(UUID id) {
        return Organization.<Organization>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
