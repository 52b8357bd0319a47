package rs.nadzor.submission;

import java.util.List;
import java.util.Optional;

import rs.nadzor.audit.AuditEvent;
import rs.nadzor.audit.RowWords;
import rs.nadzor.audit.Told.Detail;
import rs.nadzor.audit.Told.Matter;

/** How a history tells that something was submitted, approved or sent back. */
public final class SubmissionWords {

    private SubmissionWords() {
    }

    public static Optional<Matter> matter(RowWords words, AuditEvent event) {
        if (event.action.equals("delete")) return Optional.empty();
        if (event.action.equals("insert")) return Optional.of(new Matter(words.say("history:submitted"), "", said(words.plain("history:note", event, "note_sr"))));
        Object decision = RowWords.value(event.after, "decision");
        return decision == null ? Optional.empty() : Optional.of(new Matter(words.say(decision.equals("approved") ? "history:approved" : "history:returned"), "",
                said(words.plain("history:reason", event, "reason"))));
    }

    private static List<Detail> said(Detail detail) {
        return detail.before().isEmpty() && detail.after().isEmpty() ? List.of() : List.of(detail);
    }
}
