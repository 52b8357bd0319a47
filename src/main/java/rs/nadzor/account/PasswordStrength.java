package rs.nadzor.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;

import rs.nadzor.shared.PlainLetters;

/** Why a password is refused: too short, too long, or guessed too soon by who knows the common ones and the person. */
final class PasswordStrength {

    static final int SHORTEST = 12, LONGEST = 128;
    private static final int WANTED = 3;
    // Estimating takes the square of the length; what is longer is not weaker.
    private static final int ESTIMATED = 64;
    private static final List<String> OURS = List.of("nadzor", "lozinka", "sifra", "redakcija", "srbija", "beograd",
            "novisad", "administrator", "urednik", "partizan", "crvenazvezda", "zvezda", "ljubav", "volimte", "kosovo");
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordStrength() {
    }

    /** The key of the reason, none when strong enough; what is known of the person (name, e-mail) must not carry it. */
    static Optional<String> refusal(String password, String... known) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of("account:password_short");
        if (length > LONGEST) return Optional.of("account:password_long");
        // Guessers try words in plain small Latin letters first; Cyrillic or a capital is the same word, not another.
        String latin = PlainLetters.of(password);
        var strength = ESTIMATE.measure(latin.substring(0, Math.min(latin.length(), ESTIMATED)), words(known));
        return strength.getScore() >= WANTED ? Optional.empty() : Optional.of("account:password_" + reason(strength));
    }

    private static List<String> words(String... known) {
        var words = new ArrayList<>(OURS);
        for (String text : known) {
            if (text == null) continue;
            Stream.concat(Stream.of(text, text.replaceFirst("@.*", "")), Stream.of(text.split("[\\s@.,_-]+")))
                    .map(PlainLetters::of).filter(word -> word.length() > 2).forEach(words::add);
        }
        return words;
    }

    private static String reason(Strength strength) {
        if (strength.getSequence().stream().anyMatch(match -> "user_inputs".equals(match.dictionaryName))) return "personal";
        String warning = strength.getFeedback().withResourceBundle(KEYS).getWarning();
        if (warning.contains(".passwords.")) return "common";
        if (warning.contains(".dictionary.")) return "word";
        if (warning.contains(".spatial.")) return "keyboard";
        if (warning.contains(".repeat.")) return "repeat";
        if (warning.contains(".sequence.")) return "sequence";
        if (warning.contains(".date.") || warning.contains(".regex.")) return "date";
        return "weak";
    }

    /** Answers every key with itself: the library's English sentences are of no use to us, their kind is. */
    private static final ResourceBundle KEYS = new ResourceBundle() {
        @Override
        protected Object handleGetObject(String key) {
            return key;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    };
}
