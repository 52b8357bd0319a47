package rs.nadzor.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;

/**
 * Texts that are known by key: {@code "account:email_taken"} is the message {@code email_taken} of the bundle
 * {@code account}. An unknown key is a mistake of ours and throws.
 */
@ApplicationScoped
public class Phrases {

    @Inject
    Engine engine;

    @Inject
    CurrentLanguage current;

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    public String of(String key, Object... arguments) {
        return in(current.get(), key, arguments);
    }

    /** Plain text; the page that shows it escapes it. */
    public String in(Language language, String key, Object... arguments) {
        int colon = key.indexOf(':');
        if (colon < 1) throw new IllegalArgumentException("not bundle:message: " + key);
        var text = template(key.substring(0, colon), arguments.length).instance()
                .setLocale(language.locale()).data("key", key.substring(colon + 1));
        for (int i = 0; i < arguments.length; i++) text.data("a" + i, arguments[i]);
        return text.render();
    }

    private Template template(String bundle, int arguments) {
        return templates.computeIfAbsent(bundle + arguments, name -> {
            var call = new StringBuilder("{" + bundle + ":message(key");
            for (int i = 0; i < arguments; i++) call.append(",a").append(i);
            return engine.parse(call.append(")}").toString());
        });
    }
}
