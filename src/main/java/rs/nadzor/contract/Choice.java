package rs.nadzor.contract;

/** An option of a select field: what is sent and what is read. */
public record Choice(String code, String label) {
}
