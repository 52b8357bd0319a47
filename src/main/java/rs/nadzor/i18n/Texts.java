package rs.nadzor.i18n;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The messages of a bundle in a language of one's choice, for what is written outside a page: files, mail, editions. */
public final class Texts {

    private Texts() {
    }

    public static <T> T in(Class<T> bundle, Language language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }
}
