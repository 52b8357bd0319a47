package rs.nadzor.list;

import rs.nadzor.web.Criteria;

/**
 * A named list as it reads today.
 *
 * @param address of the list with those parts of its filter that are still understood
 * @param title of the kind of list
 * @param mine whether whoever looks keeps it
 * @param changeable whether they may rename or remove it
 */
public record KeptList(NamedList list, String address, String title, Criteria criteria, boolean mine, boolean changeable) {
}
