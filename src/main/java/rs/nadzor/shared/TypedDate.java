package rs.nadzor.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import rs.nadzor.shared.PartialDate.Qualifier;

/** Reads the dates people type: {@code 31. 5. 2019.}, {@code мај 2019}, {@code oko 2019}, {@code 31 May 2019}. */
final class TypedDate {

    // Written without marks and in Latin, since the typed text has been through PlainLetters.
    private static final Map<Qualifier, String> WORDS = Map.of(
            Qualifier.ABOUT, "oko|otprilike|priblizno|cca|circa|ca|about|around|approx|approximately",
            Qualifier.BEFORE, "pre|prije|do|najkasnije do|najkasnije|before|until|by|not after",
            Qualifier.AFTER, "posle|poslije|nakon|od|najranije|after|since|from|not before");
    private static final List<Pattern> MONTHS = List.of(
            month("januar[au]?|jan|january"), month("februar[au]?|feb|february"), month("mart[au]?|mar|march"),
            month("april[au]?|apr|april"), month("maj[au]?|may"), month("jun[au]?|jun|june"),
            month("jul[au]?|jul|july"), month("avgust[au]?|avg|august|aug"),
            month("septembr[au]|septembar|sept?|september"), month("oktobr[au]|oktobar|okt|october|oct"),
            month("novembr[au]|novembar|nov|november"), month("decembr[au]|decembar|dec|december"));

    private static final String DAY = "(?<day>\\d{1,2})", MONTH = "(?<month>\\d{1,2})", YEAR = "(?<year>\\d{4})";
    private static final String NAME = "(?<name>[a-z]+)", ORDINAL = "(?:\\.|st|nd|rd|th)?";
    private static final List<Pattern> SHAPES = List.of(
            shape(YEAR), shape(YEAR + "-" + MONTH), shape(YEAR + "-" + MONTH + "-" + DAY),
            shape(DAY + " ?[./-] ?" + MONTH + " ?[./-] ?" + YEAR), shape(MONTH + " ?[./-] ?" + YEAR),
            shape(DAY + ORDINAL + " ?(?:of )?" + NAME + "\\.?,? ?" + YEAR), shape(NAME + "\\.?,? ?" + YEAR),
            shape(NAME + "\\.? " + DAY + ORDINAL + ",? " + YEAR));

    private TypedDate() {
    }

    static Optional<PartialDate> read(String typed) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        String text = PlainLetters.of(typed).strip().replaceAll("\\s+", " ").replaceFirst("^(?:u|tokom|in|on) ", "");
        try {
            return Optional.of(PartialDate.of(text.replace(" ", "")));
        } catch (IllegalArgumentException notCanonical) {
            return readWords(text);
        }
    }

    private static Optional<PartialDate> readWords(String text) {
        Qualifier qualifier = Qualifier.EXACT;
        for (var word : WORDS.entrySet()) {
            Matcher before = Pattern.compile("(?:" + word.getValue() + ")\\.? (.+)").matcher(text);
            if (before.matches()) {
                qualifier = word.getKey();
                text = before.group(1);
                break;
            }
        }
        Qualifier found = qualifier;
        for (Pattern shape : SHAPES) {
            Matcher parts = shape.matcher(text);
            if (parts.matches()) return date(parts, shape.pattern()).map(date -> date.with(found));
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> date(Matcher parts, String shape) {
        Integer month = null;
        if (shape.contains("<name>")) {
            month = monthNamed(parts.group("name"));
            if (month == null) return Optional.empty();
        } else if (shape.contains("<month>")) {
            month = Integer.valueOf(parts.group("month"));
        }
        Integer day = shape.contains("<day>") ? Integer.valueOf(parts.group("day")) : null;
        try {
            return Optional.of(PartialDate.of(Integer.valueOf(parts.group("year")), month, day));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Integer monthNamed(String name) {
        for (int i = 0; i < MONTHS.size(); i++) if (MONTHS.get(i).matcher(name).matches()) return i + 1;
        return null;
    }

    private static Pattern month(String names) {
        return Pattern.compile(names);
    }

    /** A Serbian date ends in a full stop, often followed by "godine". */
    private static Pattern shape(String date) {
        return Pattern.compile(date + " ?\\.?(?: ?(?:godine|god\\.?|g\\.))?");
    }
}
