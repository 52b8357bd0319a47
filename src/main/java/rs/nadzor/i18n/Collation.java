package rs.nadzor.i18n;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The alphabetical order of a language: a b c č ć d dž đ … l lj m n nj … in Serbian, whichever script the text is in.
 * The JDK does not take dž for a letter, so that the Serbian rule is our own.
 */
public final class Collation {

    private static final RuleBasedCollator LATIN = with(
            "a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž");
    private static final RuleBasedCollator CYRILLIC = with(
            "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш");

    private Collation() {
    }

    public static Comparator<String> of(Language language) {
        return switch (language) {
            case SR -> Comparator.comparing(Transliteration::toLatin, comparing(LATIN));
            case SR_CYRL -> Comparator.comparing(Transliteration::toCyrillic, comparing(CYRILLIC));
            case EN -> comparing(Collator.getInstance(Locale.ENGLISH));
        };
    }

    /** The name for {@code collate "…"} in SQL. */
    public static String sql(Language language) {
        return language.tag() + "-x-icu";
    }

    /** A collator keeps state while it compares, so that each comparator has its own. */
    private static Comparator<String> comparing(Collator collator) {
        return ((Collator) collator.clone())::compare;
    }

    private static RuleBasedCollator with(String letters) {
        StringBuilder rules = new StringBuilder(((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules());
        // The JDK ignores spaces, which would put "domovina" before "Dom zdravlja".
        rules.append("<' '<0<1<2<3<4<5<6<7<8<9");
        for (String letter : letters.split(" ")) {
            String upper = letter.toUpperCase(Locale.ROOT);
            rules.append('<').append(letter);
            if (letter.length() == 2) rules.append(',').append(upper.charAt(0)).append(letter.charAt(1));
            rules.append(',').append(upper);
        }
        try {
            return new RuleBasedCollator(rules.toString());
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
