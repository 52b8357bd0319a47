package rs.nadzor.gap;

import java.util.function.Function;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/** Messages outside a page: what is written into editions has to say the same in every language. */
public final class GapTexts {

    private GapTexts() {
    }

    public static GapMessages in(Language language) {
        return MessageBundles.get(GapMessages.class, Localized.Literal.of(language.tag()));
    }

    static LocalizedText both(Function<GapMessages, String> message) {
        return new LocalizedText(message.apply(in(Language.SR_CYRL)), message.apply(in(Language.EN)));
    }
}
