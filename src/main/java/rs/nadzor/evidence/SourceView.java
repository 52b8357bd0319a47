package rs.nadzor.evidence;

import java.util.List;
import rs.nadzor.shared.WebAddress;

/** A source with all that hangs on it, as its desk page shows it. */
record SourceView(Source source, List<KeptCopy> copies, List<String> publicFiles, List<Citation> citations, List<Source> twins) {

    static SourceView of(Source source) {
        var twins = Source.atAddress(source.address).stream().filter(other -> !other.id.equals(source.id)).toList();
        return new SourceView(source, source.copies(), publicFiles(source), Citation.of(source), twins);
    }

    /** Null for a source without one. */
    public WebAddress address() {
        return WebAddress.read(source.address).orElse(null);
    }

    /** Those of its copies that everybody can fetch now: approved, and in an edition. */
    private static List<String> publicFiles(Source source) {
        return Source.getEntityManager().createNativeQuery("""
            select f.sha256 from published.file f join desk.kept_copy k on k.sha256 = f.sha256 where k.source_id = ?1""", String.class)
            .setParameter(1, source.id).getResultList();
    }
}
