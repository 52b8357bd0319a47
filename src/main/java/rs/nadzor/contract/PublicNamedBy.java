package rs.nadzor.contract;

import rs.nadzor.i18n.LocalizedText;

/** A page that names a source, without a language. */
public record PublicNamedBy(String path, LocalizedText title) {
}
