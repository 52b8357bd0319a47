package rs.nadzor.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * What a person decided about each field that two people changed, as {@link Reconciliation} asks: "mine", "theirs", or
 * nothing yet. The names of such fields are not known before, so the form is read as it was sent.
 */
public record Decisions(Map<String, String> kept) {

    static final String ASKED = "disputed", ANSWER = "keep-";
    private static final String THEIRS = "theirs";

    /** Of the form that this request sent. */
    public static Decisions sent() {
        Map<String, String> kept = new LinkedHashMap<>();
        FormData form = CurrentRequestManager.get().getFormData();
        if (form != null && form.contains(ASKED)) form.get(ASKED).stream().filter(asked -> !asked.isFileItem())
                .forEach(asked -> kept.put(asked.getValue(), answer(form, asked.getValue())));
        return new Decisions(kept);
    }

    /** Says beside each that one has to be chosen. */
    public void check(FormErrors errors) {
        kept.forEach((field, answer) -> {
            if (answer.isEmpty()) errors.add(ANSWER + field, "merge:choose");
        });
    }

    /** What was typed, without what the person gave up for the others' version: that is as it was read. */
    Map<String, String> applied(Map<String, String> typed, Map<String, String> read, List<Set<String>> together) {
        Map<String, String> mine = new LinkedHashMap<>(typed);
        kept.forEach((field, answer) -> {
            if (answer.equals(THEIRS)) Merge.groupOf(field, together).forEach(one -> mine.put(one, read.getOrDefault(one, "")));
        });
        return mine;
    }

    private static String answer(FormData form, String field) {
        return Optional.ofNullable(form.getFirst(ANSWER + field)).filter(value -> !value.isFileItem())
                .map(FormValue::getValue).filter(Set.of("mine", THEIRS)::contains).orElse("");
    }
}
