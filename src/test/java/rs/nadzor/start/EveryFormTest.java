package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.start.Surfer.Answer;
import rs.nadzor.start.Typing.Filling;
import rs.nadzor.web.Typed;

/**
 * Whatever somebody types into a form, the register does not break, and what it refuses comes back as it was typed; what it
 * takes stands in the form that changes it. The forms are those that links lead to. The same input in every run;
 * {@code -Dnadzor.tries=500 -Dnadzor.seed=…} for a longer one.
 */
@QuarkusTest
class EveryFormTest {

    private static final int TRIES = Integer.getInteger("nadzor.tries", 12);
    private static final long SEED = Long.getLong("nadzor.seed", 31);
    /** What each try there costs is a hashed password, slow on purpose. */
    private static final Pattern SLOW = Pattern.compile("/login|.*/account/(password|second-factor.*|sessions/.*)|/(invitation|password)/.*");
    private static final Pattern ENDS = Pattern.compile(".*(removal|erasure|retraction|withdrawal|deactivation|revocation|completion|decision|duplicates|separation)");
    private static final Pattern RECORD = Pattern.compile("/desk/.*/[0-9a-f-]{36}");
    /** What a form says of the source it cites stands with the citation afterwards. */
    private static final Set<String> SOURCE = Set.of("address", "source", "sourceName", "sourceTitle", "publisher", "sourceKind", "publishedOn",
            "locator", "quotation", "original");
    private static final Pattern UNTYPABLE = Pattern.compile("[\\x00-\\x1f&&[^\\t\\n\\r]]");

    @TestHTTPResource
    URI root;
    @Inject
    Staff staff;

    private URI base;
    private Surfer surfer;
    private Staff.Browser person;

    @BeforeEach
    void aDeskAtWork() {
        person = staff.as(Role.values());
        base = URI.create(root.toString().replaceAll("/$", ""));
        surfer = new Surfer(base, person.session());
    }

    @Test
    void bearsAndKeepsWhateverIsTyped() {
        var start = Furnished.by(person, base, staff);
        var forms = surfer.forms(start, path -> path.startsWith("/desk") && !path.contains(person.id().toString())).stream()
                .sorted(Comparator.comparing(form -> ENDS.matcher(form.action()).matches())).toList();
        assertEquals(List.of(), unseen(forms), "addresses that take a form which no link leads to; see Furnished");
        List<String> faults = new ArrayList<>();
        for (ShownForm form : forms) {
            if (form.action().equals("/logout")) continue;
            try {
                qt().withFixedSeed(SEED).withExamples(SLOW.matcher(form.action().replaceAll("\\?.*", "")).matches() ? Math.min(2, TRIES) : TRIES).withShrinkCycles(40).withReporter(new Shrunk(form))
                        .forAll(Typing.into(form)).checkAssert(filling -> bears(form, filling));
            } catch (AssertionError falsified) {
                faults.add(falsified.getMessage());
            }
        }
        assertTrue(faults.isEmpty(), () -> faults.size() + " of " + forms.size() + " forms, with seed " + SEED + ":\n\n" + String.join("\n\n", faults));
    }

    // A button alone can lose nothing; OddInputTest presses it.
    private static List<String> unseen(List<ShownForm> forms) {
        return Addresses.all().stream().filter(address -> address.method().equals("POST"))
                .filter(address -> address.multipart() || !address.fields().isEmpty()).map(Addresses.Address::path)
                .filter(path -> !Furnished.ELSEWHERE.contains(path))
                .filter(path -> forms.stream().noneMatch(form -> form.action().replaceAll("\\?.*", "").matches(pattern(path)))).toList();
    }

    // {contract: [0-9a-f-]{36}} and {id} as regular expressions.
    private static String pattern(String path) {
        StringBuilder pattern = new StringBuilder();
        int depth = 0, open = 0;
        for (int i = 0; i < path.length(); i++) {
            char sign = path.charAt(i);
            if (sign == '{' && depth++ == 0) open = i;
            if (depth == 0) pattern.append(Pattern.quote(String.valueOf(sign)));
            if (sign == '}' && --depth == 0) {
                String variable = path.substring(open + 1, i);
                pattern.append(variable.contains(":") ? "(" + variable.substring(variable.indexOf(':') + 1).strip() + ")" : "[^/]+");
            }
        }
        return pattern.toString();
    }

    private void bears(ShownForm known, Filling filling) {
        Predicate<ShownForm> same = form -> form.action().equals(known.action()) && form.shape().containsAll(known.shape());
        // Read afresh, so that its version is that of now. What an earlier try has ended has no form any more.
        ShownForm form = surfer.form(known.page(), same).orElse(null);
        if (form == null || form.fields().size() != known.fields().size()) return;
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        for (int i = 0; i < form.fields().size(); i++) {
            var field = form.fields().get(i);
            for (String value : filling.typed().getOrDefault(i, field.values())) sent.add(Map.entry(field.name(), value));
        }
        Answer answer = surfer.post(form, sent);
        assertTrue(answer.status() < 500, () -> "answered " + answer.status() + " to " + sent);
        if (answer.status() == 303) {
            Answer next = surfer.get(answer.location());
            assertTrue(next.status() < 500, () -> answer.location() + " answered " + next.status() + " after " + sent);
            stored(known, answer.location()).ifPresent(
                    stored -> kept(lost(form, filling, stored, true), "was stored otherwise than typed"));
        } else if (answer.status() >= 400 && !excused(answer, sent, form, filling)) {
            var back = ShownForm.all(known.action(), answer.html()).stream().filter(it -> it.action().equals(known.action())
                    && it.shape().containsAll(typedNames(form))).findFirst();
            assertTrue(back.isPresent(), () -> "refused with " + answer.status() + " (" + answer.html().title() + ") and without the form: " + sent);
            kept(lost(form, filling, back.get(), false), "came back with " + answer.status() + " otherwise than typed");
        }
    }

    /** The form that changes what this one made or changed; none for what is not a record. */
    private Optional<ShownForm> stored(ShownForm sent, String location) {
        if (RECORD.matcher(sent.action()).matches()) return surfer.form(sent.page(), form -> form.action().equals(sent.action()));
        return RECORD.matcher(location).matches() ? surfer.form(location + "/edit", form -> form.action().equals(location)) : Optional.empty();
    }

    private static TreeSet<String> typedNames(ShownForm form) {
        return form.fields().stream().filter(ShownForm.Field::isTyped).map(ShownForm.Field::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** No browser sends these: control characters, a hidden field or a choice that the page did not offer. */
    private static boolean excused(Answer answer, List<Map.Entry<String, String>> sent, ShownForm form, Filling filling) {
        if (answer.status() == 400 && sent.stream().anyMatch(field -> UNTYPABLE.matcher(field.getValue()).find())) return true;
        return filling.typed().entrySet().stream().anyMatch(typed -> {
            var field = form.fields().get(typed.getKey());
            return switch (field.kind()) {
                case HIDDEN -> true;
                case CHOICE, BOX, RADIO, BUTTON -> !field.options().containsAll(typed.getValue());
                default -> false;
            };
        });
    }

    private static void kept(String lost, String otherwise) {
        assertTrue(lost.isEmpty(), () -> otherwise + ": " + lost);
    }

    /** What does not stand in the other form as it was typed, as a sentence; "" for nothing. */
    private static String lost(ShownForm form, Filling filling, ShownForm other, boolean stored) {
        return filling.typed().entrySet().stream().flatMap(typed -> {
            var field = form.fields().get(typed.getKey());
            // Several of one name are a list; a field sent twice or not at all is no browser's.
            boolean list = form.fields().stream().filter(it -> it.name().equals(field.name())).count() > 1;
            if (stored && form.has("pinned") && SOURCE.contains(field.name())) return Stream.of();
            if (list || !other.has(field.name()) || typed.getValue().size() != 1 && field.kind() != ShownForm.Kind.BOX) return Stream.of();
            List<String> shown = other.values(field.name()).sorted().toList();
            return switch (field.kind()) {
                // A list that came back has a spare row.
                case LINE, AREA -> shown.stream().anyMatch(text -> same(field, typed.getValue().get(0), text, stored)) ? Stream.of()
                        : Stream.of(field.name() + ": typed «" + typed.getValue().get(0) + "», shown «" + String.join("», «", shown) + "»");
                case CHOICE, BOX, RADIO -> !field.options().containsAll(typed.getValue()) || shown.equals(typed.getValue().stream().sorted().toList()) ? Stream.of()
                        : Stream.of(field.name() + ": chosen " + typed.getValue() + ", shown " + shown);
                default -> Stream.<String>of();
            };
        }).collect(Collectors.joining("; "));
    }

    private static boolean same(ShownForm.Field field, String typed, String shown, boolean stored) {
        if (typed.codePoints().anyMatch(sign -> sign >= 0xd800 && sign <= 0xdfff)) return true;
        String seen = Typed.seen(typed).replace("\r\n", "\n");
        if (!stored) return shown.equals(seen);
        // What is a number or a date is stored as one and shown as this register writes it.
        if (Typing.DATED.matcher(field.name()).matches()) return !shown.isBlank() || seen.isBlank();
        return shown.strip().equals(seen.strip()) || digits(shown).equals(digits(seen)) && !digits(seen).isEmpty();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
