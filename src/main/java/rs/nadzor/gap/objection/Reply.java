package rs.nadzor.gap.objection;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import rs.nadzor.audit.Actor;

/** What was answered, word for word, by whom and when. The desk records it; people send it. */
@Embeddable
public record Reply(@Column(name = "reply") String text, @Column(name = "replied_by") UUID by,
        @Column(name = "replied_by_name") String byName, @Column(name = "replied_at") Instant at) {

    static Reply of(String text, Actor by, Instant at) {
        return new Reply(text.strip(), by.id(), by.name(), at);
    }
}
