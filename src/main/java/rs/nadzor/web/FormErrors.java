package rs.nadzor.web;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, by field, in the reader's language: {@code errors.of("title")} in a template. */
public final class FormErrors {

    /** One message; {@code anchor} is the field's id in the page, empty where the whole form is meant. */
    public record Message(String field, String text) {

        public String anchor() {
            return field.isEmpty() ? "" : "#" + field;
        }
    }

    private final Phrases phrases;
    private final List<Message> messages = new ArrayList<>();

    FormErrors(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Field "" means the whole form; the key names bundle and message: {@code "account:email_taken"}. */
    public FormErrors add(String field, String key, Object... arguments) {
        messages.add(new Message(field, phrases.of(key, arguments)));
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
        return messages.stream().filter(message -> message.field.equals(field)).map(Message::text).toList();
    }

    /** All of them, in the order of the checks. */
    public List<Message> list() {
        return List.copyOf(messages);
    }
}
