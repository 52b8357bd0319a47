package rs.nadzor.evidence.proposal;

/**
 * A proposal as the page shows it.
 *
 * @param about title, publisher, kind, published_on or language
 * @param label the same as the form calls it
 * @param value what goes into the field
 * @param shown the same as a person reads it
 * @param from where it was read, in the reader's language
 */
public record Offer(String about, String label, String value, String shown, String from) {
}
