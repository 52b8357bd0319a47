package rs.nadzor.restriction;

import java.util.List;
import java.util.UUID;

import rs.nadzor.account.User;
import rs.nadzor.audit.History;

/**
 * What the page about a record's restriction shows.
 *
 * @param restriction null: the record is everybody's
 * @param root where the record goes along with another: that one; else null
 * @param hindrance why it cannot be restricted; null where it can
 * @param others members of staff who might be named
 */
public record RestrictionView(History record, Restriction restriction, History root, List<NamedPerson> people, String hindrance, boolean open,
        List<Restrictable.Along> along, List<User> others, List<Restriction> former, UUID me) {

    /** Whoever restricted the record stays among its people. */
    public boolean isRemovable(NamedPerson person) {
        return open && root == null && !person.id().equals(restriction.restrictedBy);
    }
}
