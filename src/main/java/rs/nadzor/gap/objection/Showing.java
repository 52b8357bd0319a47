package rs.nadzor.gap.objection;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import rs.nadzor.audit.Actor;

/** Who, besides whoever decided, found an objection and its decision fit for the public page, and when. */
@Embeddable
public record Showing(@Column(name = "shown_by") UUID by, @Column(name = "shown_by_name") String byName, @Column(name = "shown_at") Instant at) {

    static Showing of(Actor by, Instant at) {
        return new Showing(by.id(), by.name(), at);
    }
}
