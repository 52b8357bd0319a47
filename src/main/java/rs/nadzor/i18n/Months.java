package rs.nadzor.i18n;

import java.util.List;

import rs.nadzor.shared.PartialDate;

/**
 * Names of months and the words around a partial date. Serbian needs the genitive after "oko", "pre" and "posle"
 * ({@code oko maja 2019.}), which the JDK does not know.
 */
record Months(boolean serbian, List<String> names, List<String> genitives, String about, String before, String after) {

    private static final Months CYRILLIC = new Months(true,
            List.of("јануар фебруар март април мај јун јул август септембар октобар новембар децембар".split(" ")),
            List.of("јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра"
                    .split(" ")),
            "око", "пре", "после");
    private static final List<String> ENGLISH_NAMES = List.of(
            "January February March April May June July August September October November December".split(" "));

    static Months of(Language language) {
        return switch (language) {
            case SR -> CYRILLIC.inLatin();
            case SR_CYRL -> CYRILLIC;
            case EN -> new Months(false, ENGLISH_NAMES, ENGLISH_NAMES, "about", "before", "after");
        };
    }

    String name(int month) {
        return names.get(month - 1);
    }

    String partialDate(PartialDate date, Formats formats, String space) {
        String word = switch (date.qualifier()) {
            case EXACT -> "";
            case ABOUT -> about + space;
            case BEFORE -> before + space;
            case AFTER -> after + space;
        };
        int month = date.start().getMonthValue();
        String year = date.start().getYear() + (serbian ? "." : "");
        return word + switch (date.precision()) {
            case YEAR -> year;
            case MONTH -> (word.isEmpty() ? names : genitives).get(month - 1) + space + year;
            case DAY -> formats.date(date.start());
        };
    }

    private Months inLatin() {
        return new Months(true, names.stream().map(Transliteration::toLatin).toList(),
                genitives.stream().map(Transliteration::toLatin).toList(),
                Transliteration.toLatin(about), Transliteration.toLatin(before), Transliteration.toLatin(after));
    }
}
