package rs.nadzor.gap;

import rs.nadzor.shared.PartialDate;

/** A source that a finding names. {@code language} is a tag or null; {@code publishedOn} a partial date or null. */
public record PublicCited(String title, String publisher, String language, String publishedOn, boolean secondHand) {

    public PartialDate published() {
        return publishedOn == null ? null : PartialDate.of(publishedOn);
    }
}
