package rs.nadzor.organization;

import java.util.List;
import rs.nadzor.duplicate.Duplicate;
import rs.nadzor.shared.RegistryNumber;

/** An organization with all that its desk page shows, loaded. */
record OrganizationView(Organization organization, Organization parent, List<Organization> children,
    Organization successor, List<Organization> predecessors, List<String> aliases,
    List<Duplicate> duplicates) {

    static OrganizationView of(Organization organization) {
        var parent = organization.parent == null ? null : Organization.<Organization>findById(organization.parent.id);
        var successor = organization.successor == null ? null : Organization.<Organization>findById(organization.successor.id);
        return new OrganizationView(organization, parent, Organization.under(organization), successor, Organization.before(organization),
            organization.aliases.stream().sorted().toList(), Duplicate.of(organization.id));
    }

    /** A registry number that breaks the check digit: a reason to look again, no more. */
    public boolean doubtful() {
        return organization.registryNumber != null && !new RegistryNumber(organization.registryNumber).looksRight();
    }
}
