package rs.nadzor.organization;

import java.util.UUID;

/** Fired in the transaction that renamed an organization, with its search keys before and after. */
public record OrganizationChanged(UUID organization, String searchBefore, String searchAfter) {
}
