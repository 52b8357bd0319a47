package rs.nadzor.submission;

import rs.nadzor.i18n.LocalizedText;

/** A submission in a list of many kinds: what it is about, and where it is decided. */
public record Pending(Submission asked, LocalizedText title, String address) {
}
