package rs.nadzor.start;

import java.util.List;
import java.util.stream.Collectors;

import org.quicktheories.api.AsString;
import org.quicktheories.core.Reporter;

import rs.nadzor.start.Typing.Filling;

/** Says in a few lines what broke a form: the least that does it, in letters that every terminal shows. */
record Shrunk(ShownForm form) implements Reporter {

    @Override
    public void falisification(long seed, int examples, Object smallest, Throwable cause, List<Object> others, AsString<Object> words) {
        String typed = ((Filling) smallest).typed().entrySet().stream()
                .map(field -> form.fields().get(field.getKey()).name() + "=" + field.getValue()).collect(Collectors.joining(", "));
        throw new AssertionError(plain(form.page() + " -> " + form.action() + "\n  after " + examples + " fillings, typed: " + typed + "\n  "
                + cause.getMessage()));
    }

    @Override
    public void falisification(long seed, int examples, Object smallest, List<Object> others, AsString<Object> words) {
        falisification(seed, examples, smallest, new AssertionError(""), others, words);
    }

    @Override
    public void valuesExhausted(int examples) {
        throw new AssertionError("only " + examples + " fillings of " + form.action());
    }

    // Control characters, halves of characters and what turns a line around would make a report unreadable.
    private static String plain(String text) {
        String shown = text.codePoints().mapToObj(sign -> sign == '\n' || sign >= ' ' && sign < 127 || Character.isLetter(sign) && sign < 0x500
                ? Character.toString(sign) : String.format("<%04x>", sign)).collect(Collectors.joining());
        return shown.length() < 1500 ? shown : shown.substring(0, 1500) + "...";
    }
}
