package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.any;
import static rs.nadzor.contract.Entered.date;
import static rs.nadzor.contract.Entered.shown;
import static rs.nadzor.contract.Entered.text;

import java.util.UUID;

import jakarta.validation.constraints.Size;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.FormErrors;

/** What happened, when, where. */
public record EventForm(
        String version,
        @Dated String onDate,
        @Size(max = 1000, message = "contract:too_long") String whatSr,
        @Size(max = 1000, message = "contract:too_long") String whatEn,
        @Size(max = 300, message = "contract:too_long") String placeSr,
        @Size(max = 300, message = "contract:too_long") String placeEn) implements PartForm {

    static final EventForm BLANK = new EventForm("", "", "", "", "", "");

    static EventForm of(Event event, Showing to) {
        return new EventForm(String.valueOf(event.contract.version), to.formats().partialDate(event.onDate),
                shown(event.whatSr), shown(event.whatEn), shown(event.placeSr), shown(event.placeEn));
    }

    @Override
    public void check(FormErrors errors) {
        if (!any(whatSr, whatEn)) errors.add("whatSr", "part:event_missing");
    }

    @Override
    public Event applyTo(Contract deal, UUID part) {
        Event event = Parts.oneOf(deal.events, part, Event::new);
        event.contract = deal;
        event.onDate = date(onDate);
        event.whatSr = text(whatSr);
        event.whatEn = text(whatEn);
        event.placeSr = text(placeSr);
        event.placeEn = text(placeEn);
        event.persist();
        return event;
    }

    @Override
    public TemplateInstance page(PartPage page) {
        return ContractTemplates.deskEvent(page, this);
    }
}
