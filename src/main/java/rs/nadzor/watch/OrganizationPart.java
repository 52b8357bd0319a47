package rs.nadzor.watch;

import java.util.List;

import rs.nadzor.contract.PublicContractRow;
import rs.nadzor.contract.PublicRoles.Role;

/** The deals in which an organization plays one part: by layer and year, and one by one. */
public record OrganizationPart(String role, int deals, DealTable table, List<PublicContractRow> newest, boolean more) {

    static List<OrganizationPart> of(List<Role> roles) {
        return roles.stream().map(role -> new OrganizationPart(role.code(), role.deals(), DealTable.of(role.counts()), role.newest(), role.more())).toList();
    }
}
