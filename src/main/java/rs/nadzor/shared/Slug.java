package rs.nadzor.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The last part of a public address: lower-case ASCII letters, digits, single hyphens. Never given twice. */
public record Slug(@JsonValue String value) {

    private static final int LONGEST = 80;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Slug {
        if (!isSlug(value)) throw new IllegalArgumentException("not a slug: " + value);
    }

    /** From a title in either script, cut between words; one without a letter that we can write gives "zapis". */
    public static Slug of(String title) {
        String slug = trim(PlainLetters.of(title).replaceAll("['’ʼ]", "").replaceAll("[^a-z0-9]+", "-"));
        if (slug.length() > LONGEST) {
            int word = slug.lastIndexOf('-', LONGEST);
            slug = trim(slug.substring(0, word > LONGEST / 2 ? word : LONGEST));
        }
        return new Slug(slug.isEmpty() ? "zapis" : slug);
    }

    /** The next one to try when this one is taken: {@code naziv-2}. */
    public Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    public static boolean isSlug(String text) {
        return text != null && text.length() <= 120 && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    private static String trim(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
