package rs.nadzor.gap;

/** What one rule says of a deal, on the deal's page; {@code finding} is null unless it asks. */
public record PanelRow(Outcome outcome, String name, FindingRow finding) {
}
