package rs.nadzor.gap.objection;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.LocalizedText;

/** Who decided about an objection, when, how and why. */
@Embeddable
public record Decision(@Enumerated(EnumType.STRING) Verdict verdict, @Column(name = "reason_sr") String reasonSr,
        @Column(name = "reason_en") String reasonEn, @Column(name = "decided_by") UUID by,
        @Column(name = "decided_by_name") String byName, @Column(name = "decided_at") Instant at) {

    static Decision of(Verdict verdict, LocalizedText reason, Actor by, Instant at) {
        if (reason.isEmpty()) throw new IllegalArgumentException("a decision says why");
        return new Decision(verdict, reason.sr(), reason.en(), by.id(), by.name(), at);
    }

    public LocalizedText reason() {
        return new LocalizedText(reasonSr, reasonEn);
    }
}
