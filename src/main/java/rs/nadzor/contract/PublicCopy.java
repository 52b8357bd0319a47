package rs.nadzor.contract;

/** A kept copy of a source that may be shown to everybody: the fingerprint under which it is fetched, and its name. */
public record PublicCopy(String sha256, String name) {
}
