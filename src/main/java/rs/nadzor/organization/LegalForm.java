package rs.nadzor.organization;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import rs.nadzor.i18n.SearchKey;

/**
 * Legal forms around a name ("Alti d.o.o."): part of the name, but not of what tells one from another. "JP" and "JKP" tell: what
 * is called "JKP Sombor" is not Sombor.
 */
public final class LegalForm {

    private static final String SERBIAN = "d o o|doo|d d|dd|a d|ad|o d|od|k d|kd|preduzetnik|p r|pr";
    private static final String BEFORE = "(?:(?:d o o|doo|d d|a d) )*";
    private static final String AFTER = "(?: (?:" + SERBIAN + "|ltd|l t d|llc|l l c|inc|gmbh|co|s a|sa))*";
    private static final Pattern NAME = Pattern.compile(BEFORE + "(.+?)" + AFTER);
    private static final Pattern FORMS = Pattern.compile(AFTER);

    private LegalForm() {
    }

    /** The key of a name without legal forms at its ends; a key that has nothing else stays. */
    static String without(String key) {
        Matcher name = NAME.matcher(key);
        return name.matches() ? name.group(1) : key;
    }

    /** For the database: a line of keys that is this name, with whatever legal forms around it. */
    static String line(String key) {
        return "\n" + BEFORE + without(key) + AFTER + "\n";
    }

    /** Whether nothing else is said: "d.o.o.", "Co., Ltd". */
    public static boolean isAlone(String typed) {
        String key = SearchKey.of(typed);
        return !key.isEmpty() && FORMS.matcher(" " + key).matches();
    }
}
