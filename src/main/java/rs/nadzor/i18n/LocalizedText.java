package rs.nadzor.i18n;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One text in Serbian and in English, either of which may be missing. The Serbian one is kept as it was typed, in
 * either script, and shown in the reader's. A blank text is a missing one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalizedText(String sr, String en) {

    public static final LocalizedText NONE = new LocalizedText(null, null);

    public LocalizedText {
        sr = sr == null || sr.isBlank() ? null : NoBreak.without(sr).strip();
        en = en == null || en.isBlank() ? null : NoBreak.without(en).strip();
    }

    /**
     * What a reader sees. Never null: without any text it is the empty string.
     *
     * @param lang the tag for the HTML attribute {@code lang}, since the text may not be in the page's language
     * @param translated false when the text is missing in the reader's language and stands here in the other one
     */
    public record Shown(String text, String lang, boolean translated) {

        public boolean isEmpty() {
            return text.isEmpty();
        }

        /** As a page sets it: no line ends inside a date. */
        Shown set() {
            return new Shown(NoBreak.in(text), lang, translated);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public static LocalizedText of(String sr, String en) {
        return sr == null && en == null ? NONE : new LocalizedText(sr, en);
    }

    /** The text for a reader of the language. Readers of English get untranslated Serbian in Latin. */
    public Shown in(Language language) {
        boolean wantsSerbian = language.isSerbian();
        if (wantsSerbian ? sr != null : en == null && sr != null) {
            return language == Language.SR_CYRL
                    ? new Shown(Transliteration.toCyrillic(sr), Language.SR_CYRL.tag(), true)
                    : new Shown(Transliteration.toLatin(sr), Language.SR.tag(), wantsSerbian);
        }
        if (en != null) return new Shown(en, Language.EN.tag(), !wantsSerbian);
        return new Shown("", language.tag(), true);
    }

    public String text(Language language) {
        return in(language).text();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return sr == null && en == null;
    }

    /** Whether a reader of the language would be told "not yet translated". */
    public boolean lacks(Language language) {
        return !isEmpty() && (language.isSerbian() ? sr == null : en == null);
    }

    /** Everything by which somebody might look for it. */
    public String searchKey() {
        return (SearchKey.of(sr) + " " + SearchKey.of(en)).strip();
    }

    /** For a column of Serbian alone: in the reader's script, for others in Latin; null where there is none. */
    public String serbian(Language reader) {
        return sr == null ? null : text(reader.isSerbian() ? reader : Language.SR);
    }
}
