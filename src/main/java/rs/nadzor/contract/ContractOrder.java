package rs.nadzor.contract;

import rs.nadzor.shared.Coded;
import rs.nadzor.web.Keyset;

/** How the desk's list is sorted. Each way has an index of its own. */
public enum ContractOrder implements Coded {
    CHANGED(Keyset.byMoment("c.changed_at", "c.id", c -> c.changedAt)),
    TITLE(Keyset.byName("c.sort_title", "c.id", c -> c.sortTitle)),
    SIGNED(Keyset.byDay("c.signed_first", "c.id", c -> c.signedOn)),
    AMOUNT(Keyset.byAmount("c.sort_amount", "c.id", c -> c.amount));

    final Keyset<Contract> keyset;

    ContractOrder(Keyset<Contract> keyset) {
        this.keyset = keyset;
    }
}
