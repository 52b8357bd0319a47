package rs.nadzor.audit;

/** Of which record a history is, where it stands and in which section of the desk. */
public record History(String section, String address, String title) {
}
