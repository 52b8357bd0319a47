package rs.nadzor.organization;

import java.util.UUID;

/** Fired in the transaction that changed an organization, after the flush, with its search keys before and after. */
public record OrganizationChanged(UUID organization, String searchBefore, String searchAfter) {
}
