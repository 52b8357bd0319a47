package rs.nadzor.shared;

/**
 * How fixed telephones are written, in plain letters. A file number may look alike ({@code 035-4/2019-10}), so the local
 * part has no slash, its first group two digits at least, and no word for a number goes before it, unless a word for a
 * telephone does.
 */
final class Landline {

    private static final String GAP = "\\s?[./-]?\\s?";
    private static final String AREA = "\\(?0[123]\\d\\)?";
    private static final String LOCAL = "(\\d{6,7}|\\d{3,4}(\\s|\\s?[.-]\\s?)\\d{3,4}|\\d{2,3}(\\s|\\s?[.-]\\s?)\\d{2}(\\s|\\s?[.-]\\s?)\\d{2,3}|\\d{3}(\\s|\\s?[.-]\\s?)\\d{2})";
    private static final String END = "(?![\\w-]|[/.,]\\d)";
    private static final String YEAR_OF_A_FILE = "(?!(19|20)\\d\\d[\\s./-]+\\d{1,2}(?!\\d))";
    private static final String NOT_NUMBERED = "(?<!\\b(br|broj|broja|brojem|no|nr|ref|pod|isbn|issn|kpp|del)[.:]{0,2}\\s{0,2})";
    private static final String CALLED = "\\b(tel|telefon\\w{0,3}|telephone|phone|fiksni|faks|fax|call|poz(vati|ovite|ovi)|javiti|javi)\\b[.:]{0,2}(\\s{0,2}(broj|number|br|na|se|je)\\b[.:]{0,2}){0,3}\\s{0,2}";

    static final String PATTERN =
            "(?<![\\w+-])(\\+|00)381[\\s./-]{0,3}(\\(0\\)|0)?[\\s./-]{0,3}\\(?[123]\\d\\)?([\\s./-]{0,3}\\d){5,7}(?![\\w-])"
            + "|" + CALLED + AREA + "[\\s./-]{0,3}\\d([\\s./-]{0,3}\\d){4,6}(?!\\d)"
            + "|(?<![\\w+/.,-])(?<!\\d\\s)(?<!/s\\s)" + NOT_NUMBERED + AREA + GAP + YEAR_OF_A_FILE + LOCAL + END;

    private Landline() {
    }
}
