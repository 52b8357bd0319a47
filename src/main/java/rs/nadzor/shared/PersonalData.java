package rs.nadzor.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What in a text looks like data of a private person, which nobody needs to follow public money (Personal Data Protection
 * Law 87/2018, Art. 5). A look at letters and digits only: it may be wrong, so people are asked, never refused. Digits
 * inside a longer mark, such as a file number or an id, are not looked at.
 */
public enum PersonalData {
    /** A citizen's number: thirteen digits, the first seven a date of birth, often parted from the rest, the last a check digit modulo 11. */
    JMBG("(?<![\\w-])\\d{7}[ -]?\\d{6}(?![\\w-])", number -> isCitizensNumber(number.replaceAll("\\D", ""))),
    /** A mobile telephone. */
    PHONE("(?<![\\w-])(\\+?381|00381|0)[\\s/.-]*6\\d([\\s/.-]*\\d){6,7}(?![\\w-])", number -> true),
    /** Words that go before where somebody lives. */
    HOME("\\b(prebivalist|boravist|kucn\\w+ adres|adres\\w+ stanovanja|nastanjen|ziv[ie] (na adresi|u ul)|stan(uje)? (br|u ul|na adresi)|home address|lives at)", words -> true),
    /** A fixed telephone: an area code from 010 to 039 and five to seven digits. */
    LANDLINE(Landline.PATTERN, number -> true),
    /** A street with a house number, or a name with a number and a town with its post code. */
    STREET(StreetAddress.PATTERN, address -> true);

    private static final int[] WEIGHTS = {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private final Pattern pattern;
    private final Predicate<String> check;

    PersonalData(String pattern, Predicate<String> check) {
        this.pattern = Pattern.compile(pattern);
        this.check = check;
    }

    /** Each of them that the text holds, in whichever script it is written. */
    public static List<PersonalData> in(String text) {
        return seen(Stream.of(values()), text);
    }

    /** The same where an office's own street and fixed telephone belong. */
    public static List<PersonalData> inOfficeAddress(String text) {
        return seen(Stream.of(JMBG, PHONE, HOME), text);
    }

    private static List<PersonalData> seen(Stream<PersonalData> kinds, String text) {
        String plain = PlainLetters.of(text);
        String cased = PlainLetters.cased(text);
        return kinds.filter(data -> data.pattern.matcher(data == STREET ? cased : plain).results().anyMatch(found -> data.check.test(found.group())))
                .toList();
    }

    private static boolean isCitizensNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        int check = 11 - sum % 11;
        return (check > 9 ? 0 : check) == digits.charAt(12) - '0' && isDate(digits);
    }

    // Of the year the last three digits: 985 is 1985, 005 is 2005.
    private static boolean isDate(String digits) {
        int year = Integer.parseInt(digits.substring(4, 7));
        try {
            LocalDate.of(year < 800 ? 2000 + year : 1000 + year, Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(0, 2)));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
