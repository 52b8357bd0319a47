package rs.nadzor.web.picture;

/**
 * What stands on the picture of a page, in the reader's language.
 *
 * @param state form of the disclosure bar; null for a page that has none
 * @param known of so many items {@code total}, for the form {@code partly}
 */
public record Picture(String site, String kicker, String title, String state, int known, int total, String words, String foot) {
    public static final int WIDTH = 1200, HEIGHT = 630;
}
