package rs.nadzor.i18n;

import java.util.regex.Pattern;

/**
 * Spaces at which no line may end: inside a date, between a number and what it counts or names. They are for eyes alone;
 * what is typed, kept, searched or sent to machines has plain ones.
 */
final class NoBreak {

    static final String SPACE = "\u00a0";

    private static final String MONTHS = "(?:januar|februar|mart|april|maj|jun|jul|avgust|septemb|oktob|novemb|decemb"
            + "|јануар|фебруар|март|април|мај|јун|јул|август|септемб|октоб|новемб|децемб)";
    private static final Pattern BETWEEN = Pattern.compile(
            // The space comes first, since most letters are none. 31. 5. 2019. and 31. maja 2019.
            " (?:(?<=\\b\\d{1,2}\\. )(?=\\d{1,2}\\. ?\\d{4})|(?<=\\b\\d{1,2}\\. \\d{1,2}\\. )(?=\\d{4})|(?<=\\b\\d{1,2}\\. )(?=" + MONTHS + ")"
            // čl. 13, br. 4; 24 %, 5 RSD
            + "|(?<=\\b(?:čl|br|st|str|tač|чл|бр|ст|стр|тач|Art|No|p)\\. )(?=\\d)|(?<=\\d )(?=%|(?:RSD|EUR|USD|CNY|km|m)\\b))",
            Pattern.UNICODE_CHARACTER_CLASS);

    private NoBreak() {
    }

    /** A text for a page. */
    static String in(String text) {
        return text == null ? null : BETWEEN.matcher(text).replaceAll(SPACE);
    }

    /** A text to keep. */
    static String without(String text) {
        return text == null ? null : text.replace(SPACE, " ");
    }
}
