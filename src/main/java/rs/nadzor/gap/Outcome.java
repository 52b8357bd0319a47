package rs.nadzor.gap;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/** What one rule says of one deal now. {@code missing} is empty unless it cannot tell, {@code operands} null unless triggered. */
public record Outcome(UUID contract, FlagRule rule, FlagResult result, List<Missing> missing, JsonNode operands) {
}
