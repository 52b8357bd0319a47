package rs.nadzor.i18n;

/** A word of a vocabulary: the code that machines keep and the label that people read. */
public record Term(String code, LocalizedText label) {

    public static Term of(String code, String sr, String en) {
        return new Term(code, LocalizedText.of(sr, en));
    }

    public String text(Language language) {
        return label.text(language);
    }
}
