package rs.nadzor.evidence;

import java.util.List;
import rs.nadzor.shared.WebAddress;

/** A source with all that hangs on it, as its desk page shows it. */
record SourceView(Source source, List<KeptCopy> copies, List<Citation> citations, List<Source> twins) {

    static SourceView of(Source source) {
        var twins = Source.atAddress(source.address).stream().filter(other -> !other.id.equals(source.id)).toList();
        return new SourceView(source, source.copies(), Citation.of(source), twins);
    }

    /** Null for a source without one. */
    public WebAddress address() {
        return WebAddress.read(source.address).orElse(null);
    }
}
