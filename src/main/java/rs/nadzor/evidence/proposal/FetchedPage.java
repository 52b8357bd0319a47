package rs.nadzor.evidence.proposal;

/** A page as it came, at most {@link PageRequest#LARGEST} bytes; the encoding that the server named, or null. */
record FetchedPage(byte[] bytes, String charset) {
}
