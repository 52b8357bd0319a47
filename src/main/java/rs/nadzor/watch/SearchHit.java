package rs.nadzor.watch;

import rs.nadzor.i18n.LocalizedText;

/**
 * One thing that a search found.
 *
 * @param path of its place without a language: {@code /contracts/slug#statement-…}
 * @param text by which one sees why it was found; may be null
 * @param context what it belongs to; may be null
 */
public record SearchHit(SearchKind kind, String path, LocalizedText title, LocalizedText text, LocalizedText context) {
}
