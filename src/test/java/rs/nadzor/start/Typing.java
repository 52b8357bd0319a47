package rs.nadzor.start;

import static org.quicktheories.generators.Generate.constant;
import static org.quicktheories.generators.Generate.frequency;
import static org.quicktheories.generators.Generate.oneOf;
import static org.quicktheories.generators.Generate.pick;
import static org.quicktheories.generators.Generate.range;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.quicktheories.api.Pair;
import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;
import org.quicktheories.impl.Constraint;

/** What somebody types into a form: nothing much, or what no one thought of. The simplest is the form as it was shown. */
final class Typing {

    /** Some fields typed into, by their place in the form; what is not here stays as it was shown. A null is a field left out. */
    record Filling(Map<Integer, List<String>> typed) {

        @Override
        public String toString() {
            return typed.entrySet().stream().map(field -> field.getKey() + "=" + field.getValue()).collect(Collectors.joining(", "));
        }
    }

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final Gen<String> ODD = pick(List.of("", " ", "x", "0", "-1", "a\0b", "\u0007", "\t", "a\u2028b", "\ufeff", "\u200b", "\u200f\u202eabc\u202c",
            "\u2066x\u2069", "e\u0301\u0323", "İı", "ß", "😀👩‍👩‍👧‍👦", "\ud800", "x\udc00y", "\ufffe", "שלום", "مرحبا", "' or 1=1 --", "\"><script>alert(1)</script>",
            "<b>&amp;&lt;", "{inject:page.user}", "{#if true}x{/if}", "{cdi:page.csrf}", "${7*7}", "#{7*7}", "%00%0a", "%", "\\", "\\u0000", "/etc/passwd",
            "../../x", "http://[", "https://мвп.срб/а?б=в#г", "javascript:alert(1)", "data:text/html,x", "a@b", "=1+1", "@SUM(A1)", "null", "true", NOBODY,
            "1e999999999", "-0", "0x1F", "1.234.567,89", "1,234,567.89", "١٢٣", "∞", "NaN", "99999999999999999999", "0.1", "1/2", "10 %"));
    private static final Gen<String> DATES = pick(List.of("2019", "maj 2019", "мај 2019.", "31. 5. 2019.", "31.5.2019", "2019-05-31", "oko 2019", "posle 2018",
            "31. 2. 2019.", "29. 2. 2020.", "0. 0. 0000.", "1. 1. 1", "9999-12-31", "31/12/2019", "5/2019", "2019-W05", "24:00", "+10000-01-01", "јуче"));
    private static final Gen<String> WORDS = pick(List.of("Реч", "Kamere za prepoznavanje", "A contract", "https://example.org/a", "ana@example.org", "5", "1000000",
            "2019", "RS"));
    private static final Gen<String> LETTERS = pick(List.of("a", "Љ", "š", "😀", "\u0301", "\u200d", "\u202e", " ", "\n", "\"", "'", "<", "{", "}", "&", "\\", "%", ",", "0", "ч"));

    /** Fields for dates. */
    static final Pattern DATED = Pattern.compile(".*(On|At|from|until|due|Due|Since|asOf|date).*");

    private Typing() {
    }

    /** Calm people type one or two odd things, others fill the form with them. */
    static Gen<Filling> into(ShownForm form) {
        Gen<Integer> hand = pick(List.of(1, 6));
        return random -> {
            int wild = hand.generate(random);
            Map<Integer, List<String>> typed = new LinkedHashMap<>();
            for (int i = 0; i < form.fields().size(); i++) {
                var field = form.fields().get(i);
                if (field.name().equals("csrf") || !chance(random, field.isTyped() ? wild + 2 : wild)) continue;
                typed.put(i, values(field, wild).generate(random));
            }
            return new Filling(typed);
        };
    }

    // Out of ten; shrinks to no.
    private static boolean chance(RandomnessSource random, int of10) {
        return random.next(Constraint.between(0, 9)) >= 10 - of10;
    }

    private static Gen<List<String>> values(ShownForm.Field field, int wild) {
        Gen<String> one = switch (field.kind()) {
            case LINE, AREA -> text(field, wild);
            case CHOICE, RADIO, BUTTON -> rarely(ODD, pick(field.options().isEmpty() ? List.of("") : field.options()));
            case BOX -> rarely(ODD, pick(field.options()));
            default -> ODD;
        };
        Gen<List<String>> several = random -> {
            List<String> values = new ArrayList<>();
            for (int i = range(0, Math.max(2, field.options().size())).generate(random); i > 0; i--) values.add(one.generate(random));
            return values.stream().distinct().toList();
        };
        Gen<List<String>> single = random -> List.of(one.generate(random));
        if (field.kind() == ShownForm.Kind.BOX) return several;
        return frequency(List.of(Pair.of(20, single), Pair.of(1, several), Pair.of(1, constant(List.of()))));
    }

    private static Gen<String> text(ShownForm.Field field, int wild) {
        Gen<String> lengthy = frequency(List.of(Pair.of(8, composed(1, 40)), Pair.of(1, oneOf(composed(250, 700), composed(3900, 5200)))));
        Gen<String> any = frequency(List.of(Pair.of(4, WORDS), Pair.of(3, ODD), Pair.of(2, lengthy), Pair.of(1, DATES)));
        Gen<String> dated = DATED.matcher(field.name()).matches() ? frequency(List.of(Pair.of(wild == 1 ? 6 : 2, DATES), Pair.of(1, any))) : any;
        return field.kind() == ShownForm.Kind.LINE ? dated.map(text -> text.replaceAll("[\r\n]", "")) : dated;
    }

    private static Gen<String> composed(int shortest, int longest) {
        return random -> {
            StringBuilder text = new StringBuilder();
            int length = range(shortest, longest).generate(random);
            // One letter repeated where it is long: ten thousand choices would take the shrinking all day.
            String letter = LETTERS.generate(random);
            for (int i = 0; i < length; i++) text.append(i < 40 ? LETTERS.generate(random) : letter);
            return text.toString();
        };
    }

    private static <T> Gen<T> rarely(Gen<T> one, Gen<T> usual) {
        return frequency(List.of(Pair.of(9, usual), Pair.of(1, one)));
    }
}
