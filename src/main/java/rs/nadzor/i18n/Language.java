package rs.nadzor.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the interface, which for Serbian includes the script. The first one is the default. */
public enum Language {

    SR("sr", "sr-Latn"), SR_CYRL("sr-Cyrl", "sr-Cyrl"), EN("en", "en");

    private final String path;
    private final Locale locale;

    Language(String path, String tag) {
        this.path = path;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The first part of an address: {@code sr}, {@code sr-Cyrl}, {@code en}. */
    public String path() {
        return path;
    }

    /** {@code sr-Latn}, {@code sr-Cyrl}, {@code en}: for {@code lang}, {@code hreflang} and names of message files. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    public boolean isSerbian() {
        return this != EN;
    }

    /** What the language calls itself, written in its own script. */
    public String ownName() {
        return switch (this) {
            case SR -> "Srpski";
            case SR_CYRL -> "Српски";
            case EN -> "English";
        };
    }

    public static Optional<Language> ofPath(String path) {
        for (Language language : values()) if (language.path.equals(path)) return Optional.of(language);
        return Optional.empty();
    }

    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) if (language.tag().equals(tag)) return Optional.of(language);
        return Optional.empty();
    }

    /** The first language of a browser's list that we speak. Neighbours who read Serbian get it in Latin. */
    public static Language preferred(List<Locale> accepted) {
        for (Locale locale : accepted) {
            switch (locale.getLanguage()) {
                case "sr": return "Cyrl".equals(locale.getScript()) ? SR_CYRL : SR;
                case "bs", "hr", "sh", "cnr": return SR;
                case "en": return EN;
                default: continue;
            }
        }
        return accepted.stream().anyMatch(locale -> !locale.getLanguage().isEmpty()) ? EN : SR;
    }
}
