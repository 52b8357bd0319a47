package rs.nadzor.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import rs.nadzor.i18n.NumberInput;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.web.Typed;

/** Reads what was typed into the fields of a form; null for nothing. What cannot be read has been refused before. */
final class Entered {

    private Entered() {
    }

    static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Never null, so that a template shows an empty field. */
    static String shown(String typed) {
        return typed == null ? "" : typed;
    }

    static List<String> shown(List<String> typed) {
        return typed == null ? List.of() : typed.stream().map(Entered::shown).toList();
    }

    static boolean any(String... typed) {
        for (String text : typed) if (text(text) != null) return true;
        return false;
    }

    static PartialDate date(String typed) {
        return PartialDate.read(typed).orElse(null);
    }

    static BigDecimal number(String typed) {
        return NumberInput.read(typed).orElse(null);
    }

    static <E extends Enum<E> & Coded> E word(Class<E> vocabulary, String code) {
        return Coded.read(vocabulary, code).orElse(null);
    }

    static Optional<UUID> id(String typed) {
        return Typed.id(typed);
    }

    static int version(String typed) {
        return Typed.number(typed);
    }

    static String code(Coded word) {
        return word == null ? "" : word.code();
    }
}
