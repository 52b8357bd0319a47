package rs.nadzor.organization;

import rs.nadzor.shared.Coded;
import rs.nadzor.web.Keyset;

/** How the list of organizations is sorted; each way has an index. */
public enum OrganizationOrder implements Coded {
    NAME(Keyset.byName("o.sort_name", "o.id", o -> o.sortName)),
    CHANGED(Keyset.byMoment("o.changed_at", "o.id", o -> o.changedAt));

    final Keyset<Organization> keyset;

    OrganizationOrder(Keyset<Organization> keyset) {
        this.keyset = keyset;
    }
}
