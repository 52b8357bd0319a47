package rs.nadzor.contract;

import java.util.List;
import java.util.function.Function;

import rs.nadzor.shared.Coded;

/** The kinds of parts that a deal has, each with its pages at the desk. */
public enum Part implements Coded {
    PARTY("parties", deal -> deal.parties),
    STATEMENT("statements", deal -> deal.statements),
    EVENT("events", deal -> deal.events),
    SECRECY("secrecies", deal -> deal.secrecies),
    DOCUMENT("documents", deal -> deal.documents),
    SEARCH("searches", deal -> deal.searches),
    RELATED("related", deal -> deal.related);

    private final String path;
    private final Function<Contract, List<? extends Child>> list;

    Part(String path, Function<Contract, List<? extends Child>> list) {
        this.path = path;
        this.list = list;
    }

    /** The last part of the address of its pages. */
    public String path() {
        return path;
    }

    List<? extends Child> of(Contract deal) {
        return list.apply(deal);
    }
}
