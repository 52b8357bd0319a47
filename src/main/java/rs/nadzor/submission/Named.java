package rs.nadzor.submission;

import rs.nadzor.i18n.LocalizedText;

/** What a subject is called at the desk, and where its page is. */
public record Named(LocalizedText title, String address) {
}
