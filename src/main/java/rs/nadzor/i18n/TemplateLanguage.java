package rs.nadzor.i18n;

import java.util.Locale;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.i18n.MessageBundles;

/**
 * Every template begins in the language of the request. Outside of one (mail, jobs) it begins in the default, and
 * {@code setLocale} on the instance decides.
 */
@Singleton
class TemplateLanguage {

    @Inject
    CurrentLanguage current;

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(
                template -> template.setAttribute(MessageBundles.ATTRIBUTE_LOCALE, locale()));
    }

    private Locale locale() {
        boolean inRequest = Arc.container().requestContext().isActive();
        return (inRequest ? current.get() : Language.SR).locale();
    }

    /** The language of a template instance, from the attribute above. */
    static Language of(Object locale) {
        String tag = locale instanceof Locale known ? known.toLanguageTag() : String.valueOf(locale);
        return Language.ofTag(tag).orElse(Language.SR);
    }
}
