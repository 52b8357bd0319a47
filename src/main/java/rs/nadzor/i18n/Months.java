package rs.nadzor.i18n;

import java.util.List;

import rs.nadzor.shared.PartialDate;

/**
 * Names of months and the words around a partial date. Serbian needs the genitive after "oko", "pre" and "posle"
 * ({@code posle 31. maja 2019.}), which the JDK does not know.
 */
record Months(Language language, List<String> names, List<String> genitives, String about, String before, String after) {

    static Months of(Language language) {
        return switch (language) {
            case SR -> new Months(language,
                    List.of("januar", "februar", "mart", "april", "maj", "jun", "jul", "avgust", "septembar", "oktobar", "novembar", "decembar"),
                    List.of("januara", "februara", "marta", "aprila", "maja", "juna", "jula", "avgusta", "septembra", "oktobra", "novembra", "decembra"),
                    "oko", "pre", "posle");
            case SR_CYRL -> new Months(language,
                    List.of("јануар", "фебруар", "март", "април", "мај", "јун", "јул", "август", "септембар", "октобар", "новембар", "децембар"),
                    List.of("јануара", "фебруара", "марта", "априла", "маја", "јуна", "јула", "августа", "септембра", "октобра", "новембра", "децембра"),
                    "око", "пре", "после");
            case EN -> {
                var names = List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");
                yield new Months(language, names, names, "about", "before", "after");
            }
        };
    }

    String name(int month) {
        return names.get(month - 1);
    }

    String partialDate(PartialDate date, Formats formats) {
        String word = switch (date.qualifier()) {
            case EXACT -> "";
            case ABOUT -> about + " ";
            case BEFORE -> before + " ";
            case AFTER -> after + " ";
        };
        int month = date.start().getMonthValue();
        String stop = language.isSerbian() ? "." : "";
        return word + switch (date.precision()) {
            case YEAR -> date.start().getYear() + stop;
            case MONTH -> (word.isEmpty() ? names : genitives).get(month - 1) + " " + date.start().getYear() + stop;
            case DAY -> formats.date(date.start());
        };
    }
}
