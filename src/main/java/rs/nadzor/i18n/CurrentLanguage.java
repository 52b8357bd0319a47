package rs.nadzor.i18n;

import jakarta.enterprise.context.RequestScoped;

/** The language in which the request is answered: the one in its address, else the reader's own, else the default. */
@RequestScoped
public class CurrentLanguage {

    private Language language = Language.SR;

    public Language get() {
        return language;
    }

    public void set(Language language) {
        this.language = language;
    }

    /** To fill fields with and to answer machines: plain spaces. */
    public Formats formats() {
        return Formats.plain(language);
    }
}
