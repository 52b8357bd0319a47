package rs.nadzor.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Formats;
import rs.nadzor.shared.ClockProducer;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** Who else is at it: looked up by the page of a record or of its form, shown by {@code {#include draft/presence /}}. */
@Named("presence")
@RequestScoped
public class Presences {

    @Inject
    Viewer viewer;
    @Inject
    CurrentLanguage language;
    @Inject
    Clock clock;

    private List<Presence> others = List.of();
    private String opened = "";

    /** The reader opens this form, named by the address that it is sent to, and sees who else has. */
    @Transactional
    public void open(String form) {
        viewer.staff().ifPresent(person -> {
            opened = form;
            Presence.begin(person.id(), person.name(), form, clock.instant());
            others = Presence.others(person.id(), form, false, clock.instant());
        });
    }

    /** The reader looks at a record: who has its form, or one of its parts, open. */
    @Transactional
    public void look(String record) {
        others = viewer.staff().map(StaffPrincipal::id).map(me -> Presence.others(me, record, true, clock.instant())).orElse(List.of());
    }

    /** The form that this page opens; "" for none. */
    public String getOpened() {
        return opened;
    }

    public List<Presence> getOthers() {
        return others;
    }

    /** The time of day; with the day, where that was not today. */
    public String since(Instant at) {
        ZonedDateTime there = at.atZone(ClockProducer.BELGRADE);
        Formats formats = language.formats();
        return there.toLocalDate().equals(LocalDate.now(clock)) ? formats.time(there.toLocalTime()) : formats.instant(at);
    }
}
