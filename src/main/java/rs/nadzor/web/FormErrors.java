package rs.nadzor.web;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, by field, in the reader's language: {@code errors.of("title")} in a template. */
public final class FormErrors {

    /**
     * One message; {@code anchor} is the field's id in the page, empty where the whole form is meant. One that asks is
     * answered by sending the form again with its tick in {@code checked}; any other has none.
     */
    public record Message(String field, String text, Tick tick) {

        public boolean asks() {
            return tick != null;
        }

        public String anchor() {
            return field.isEmpty() ? "" : "#" + field;
        }
    }

    /** The answer that what looks like data of a private person may stay: what is sent, and what is read beside the box. */
    public record Tick(String field, String value, String label) {
    }

    private final Phrases phrases;
    private final List<Message> messages = new ArrayList<>();
    private final List<Tick> confirmed = new ArrayList<>();

    FormErrors(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Field "" means the whole form; the key names bundle and message: {@code "account:email_taken"}. */
    public FormErrors add(String field, String key, Object... arguments) {
        messages.add(new Message(field, phrases.of(key, arguments), null));
        return this;
    }

    /** Somebody looked a second time and said that it may stay; the form that comes back for another reason still says so. */
    FormErrors confirm(Tick tick) {
        confirmed.add(tick);
        return this;
    }

    /** The ticks with which that was said of a field. */
    public List<Tick> confirmed(String field) {
        return confirmed.stream().filter(one -> one.field.equals(field)).toList();
    }

    /** Not wrong, perhaps, but nothing to save without a second look. */
    FormErrors ask(String key, Tick tick) {
        messages.add(new Message(tick.field, phrases.of(key), tick));
        return this;
    }

    /** What another check found. */
    public FormErrors add(Message message) {
        messages.add(message);
        return this;
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    /** Whether this field has an error. */
    public boolean on(String field) {
        return messages.stream().anyMatch(message -> message.field.equals(field));
    }

    public List<String> of(String field) {
        return at(field).stream().map(Message::text).toList();
    }

    public List<Message> at(String field) {
        return messages.stream().filter(message -> message.field.equals(field)).toList();
    }

    /** All of them, in the order of the checks. */
    public List<Message> list() {
        return List.copyOf(messages);
    }
}
