package rs.nadzor.watch;

import rs.nadzor.shared.Coded;

/** What a search can find: rows of the read table of that name. */
public enum SearchKind implements Coded {
    CONTRACT("subject_id", 2, "layer = ?", "signed_first >= cast(? as date) and signed_first < cast(? as date)"),
    THEME("subject_id", 2, null, null),
    ORGANIZATION("slug", 3, "exists (select from published.party p join published.contract c on c.subject_id = p.contract_id where p.organization = slug and c.layer = ?)",
            "exists (select from published.party p join published.contract c on c.subject_id = p.contract_id where p.organization = slug"
                    + " and c.signed_first >= cast(? as date) and c.signed_first < cast(? as date))"),
    EVENT("id", 1, "layer = ?", "day >= cast(? as date) and day < cast(? as date)"),
    STATEMENT("id", 1, "layer = ?", "day >= cast(? as date) and day < cast(? as date)"),
    SOURCE("id", 1, "exists (select from published.source_use u join published.contract c on c.subject_id = u.subject_id where u.source_id = id and c.layer = ?)",
            "day >= cast(? as date) and day < cast(? as date)");

    final String id;
    /** Who looks for a name means who bears it, then the deals, then what is said of them. */
    final int weight;
    /** How it is narrowed to a layer or a year; null for what has none and is left out then. */
    final String layer, year;

    SearchKind(String id, int weight, String layer, String year) {
        this.id = id;
        this.weight = weight;
        this.layer = layer;
        this.year = year;
    }

    /** Its row, by an id that is text. */
    String row(String id) {
        return "(select row::text from published." + code() + " where " + this.id + " = " + (this == ORGANIZATION ? id : "cast(" + id + " as uuid)") + ")";
    }
}
