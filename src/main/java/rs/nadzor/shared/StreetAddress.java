package rs.nadzor.shared;

/**
 * How an address with a house number is written, in plain letters with capitals. What follows the number tells a house
 * from a count or a date: "Trg republike 5, Beograd" is a house, "na Trgu republike 5 kamera" and "5. maja" are not.
 */
final class StreetAddress {

    private static final String NO_NAME = "(?!(?i:i|ili|a|u|na|od|do|za|sa|iz|po|je|su|ima|imaju|se|pre|posle|oko|kroz|gde|ove|ovo|vise|svih|jos|and|with|has|the|in|on|of|from"
            + "|kamer\\w*|camera\\w*|lokacij\\w*|str|strana|strane|stav\\w*|tack\\w*|clan\\w*|cl|deo|faz\\w*|lot|partij\\w*|godin\\w*|sl|glasnik\\w*|zakon\\w*|ugovor\\w*|postavlj\\w*)\\b)";
    private static final String WORD = NO_NAME + "(\\p{L}[\\p{L}'-]*\\.?|\\d{1,2}\\.(?=\\s*\\p{L}))";
    private static final String NAME = WORD + "(\\s+" + WORD + "){0,4}";
    private static final String CAPITAL = "(?=\\p{Lu})" + NAME;
    private static final String HOUSE = "(,?\\s*(?i:br|broj|kbr|no|number)\\b[.:]?\\s*|\\s+)(\\d{1,3}(?!\\d)(\\s?[A-Za-z](?![\\p{L}\\d]))?(\\s?[/-]\\s?\\d{1,3}[A-Za-z]?(?![\\p{L}\\d]))*|(?i:b\\.?\\s?b\\b\\.?))";
    private static final String MONTH = "(?i:jan|feb|mar|apr|maj|may|jun|jul|avg|aug|sep|okt|oct|nov|dec)";
    private static final String NO_DATE = "(?!\\.?\\s*" + MONTH + ")(?!\\.\\s*\\d)(?![/-]\\d)";
    private static final String AFTER = NO_DATE + "(?=\\s*$|\\s*[,;:)\\]\"”“\\n]|\\s*[–-]\\s*\\p{L}|\\.\\s*($|\\n)|\\.[,;)]|\\.\\s+\\p{Lu}|\\s+\\p{Lu}|\\s+[123]\\d{4}\\b|\\s+(u|in)\\s+\\p{L}|\\s+(na|iz|kod|stan|sprat|ulaz|lokal|at)\\b)";
    private static final String KIND = "(?<![\\p{L}\\d])(?i:(ul|bul)\\.|(ulic(a|e|i|u|om)|ul|bulevar(a|u|om)?|bul|trg(a|u|om)?|sokak(a|u)?|alej(a|e|i|u))(?![\\p{L}\\d]))";
    private static final String TOWN = "[123]\\d ?\\d{3}\\s+(?!(?i:EUR|RSD|USD|CHF|GBP|CNY|DIN)\\b)\\p{Lu}\\p{L}+";

    static final String PATTERN =
            KIND + "\\s*" + NAME + HOUSE + AFTER
            + "|(?<![\\p{L}\\d])" + CAPITAL + HOUSE + "\\s*[,;\\n–-]\\s*(RS-|SRB-)?" + TOWN
            + "|(?<![\\p{L}\\d.,-])" + TOWN + "(\\s+\\p{Lu}\\p{L}+)?\\s*,\\s*" + CAPITAL + HOUSE + AFTER;

    private StreetAddress() {
    }
}
