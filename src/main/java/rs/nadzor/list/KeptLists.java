package rs.nadzor.list;

import java.util.List;

import rs.nadzor.web.Criteria;

/** What a list shows above its rows: the named ones of its kind, what it was asked and does not understand, and how to keep it. */
public record KeptLists(ListKind kind, Criteria criteria, List<KeptList> lists) {

    /** Whether this is what the page shows now. */
    public boolean isShown(KeptList list) {
        return list.criteria().query().equals(criteria.query());
    }
}
