package rs.nadzor.evidence;

import rs.nadzor.shared.Coded;
import rs.nadzor.web.Keyset;

/** How the list of sources is sorted; each way has an index. */
public enum SourceOrder implements Coded {
    CHANGED(Keyset.byMoment("s.changed_at", "s.id", s -> s.changedAt)),
    NAME(Keyset.byName("s.sort_title", "s.id", s -> s.sortTitle));

    final Keyset<Source> keyset;

    SourceOrder(Keyset<Source> keyset) {
        this.keyset = keyset;
    }
}
