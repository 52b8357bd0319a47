package rs.nadzor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    @ParameterizedTest
    @CsvSource({ "short 1!, short", "password1234, common", "Password12345, common", "Ана Јовановић, personal",
            "anajovanovic, personal", "ana.jovanovic@e, personal", "Jovanović2024, personal", "лозинка12345, personal", "nadzornadzor, personal",
            "qwertyuiopasdfg, common", "gzgzgzgzgzgzgz, repeat", "abcdefghijklmnop, sequence",
            "12.12.1989aa, date", "elizabethanna, word", "jacquelines1, word" })
    void refusesWithAReason(String password, String reason) {
        assertEquals("account:password_" + reason, refusal(password));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertEquals("account:password_long", refusal("a".repeat(201)));
    }

    @ParameterizedTest
    @ValueSource(strings = { Staff.PASSWORD, "седам зелених кишобрана на тавану", "Kx8#qv!2pLw9z", "eleven purple tramcars", "猫は屋根の上で月を見ていた夜" })
    void acceptsWhatIsHardToGuess(String password) {
        assertEquals("none", refusal(password));
    }

    @Test
    void knowsAPasswordHoweverItsLettersAreComposed() {
        String hash = Password.hash("\u0161uma u \u017eetvi i \u010damac");
        assertTrue(Password.matches("s\u030cuma u z\u030cetvi i c\u030camac", hash));
        assertFalse(Password.matches("suma u zetvi i camac", hash));
        assertFalse(Password.matches("anything", null));
    }

    @Test
    void readsAllOfALongPassword() {
        // Bcrypt by itself ends after 72 bytes, which are 36 Cyrillic letters.
        String hash = Password.hash("ж".repeat(60) + "а");
        assertFalse(Password.matches("ж".repeat(60) + "б", hash));
    }

    private static String refusal(String password) {
        return PasswordStrength.refusal(password, "Ана Јовановић", "ana.jovanovic@example.org").orElse("none");
    }
}
