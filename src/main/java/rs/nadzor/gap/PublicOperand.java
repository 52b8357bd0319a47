package rs.nadzor.gap;

import java.util.List;

import rs.nadzor.i18n.LocalizedText;

/** One fact behind a finding; {@code anchor} is its place on the same page, where there is one. */
public record PublicOperand(LocalizedText label, LocalizedText value, String anchor, List<PublicCited> cited) {
}
