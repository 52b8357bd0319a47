package rs.nadzor.contract;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import rs.nadzor.evidence.Citation;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Texts;
import rs.nadzor.restriction.Restrictable;
import rs.nadzor.restriction.Restricting;
import rs.nadzor.restriction.RestrictionMessages;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** Where deals are entered for the first time. */
@ApplicationScoped
public class Logbook {

    @Inject
    CitationIntake citations;
    @Inject
    Changes changes;
    @Inject
    Event<NextStep> nextStep;
    @Inject
    Restricting restricting;
    @Inject
    DealRestriction deals;
    @Inject
    Viewer viewer;
    @Inject
    CurrentLanguage language;
    @Inject
    Clock clock;

    /** Restricted to the person, with the source and the organizations that are new with it. */
    @Transactional
    public UUID enterForOneself(LogEntry entry, List<Citation> further) {
        UUID deal = enter(entry, further);
        List<UUID> along = restricting.along(deals, deal).stream().map(Restrictable.Along::id).toList();
        restricting.restrict(deals, deal, List.of(), along, Texts.in(RestrictionMessages.class, language.get()).while_logging());
        return deal;
    }

    /** As {@link #enter(LogEntry, List)} with the one source that the form names. */
    public UUID enter(LogEntry entry) {
        return enter(entry, List.of());
    }

    /**
     * Everything in one transaction; the one citation is hung on every place that the form filled.
     *
     * @param further citations that are hung there as well
     */
    @Transactional
    public UUID enter(LogEntry entry, List<Citation> further) {
        StaffPrincipal person = viewer.staff().orElseThrow();
        Contract deal = new Contract();
        entry.deal().applyTo(deal);
        deal.createdAt = clock.instant();
        deal.changedAt = deal.createdAt;
        deal.createdBy = person.id();
        deal.createdByName = person.name();
        entry.parties().applyTo(deal, language.get());
        deal.add();
        if (entry.search().isGiven()) entry.search().by(person.name()).applyTo(deal, null);
        if (entry.secrecy().isGiven()) entry.secrecy().applyTo(deal, null);
        Stream.concat(citations.take(entry.citation()).stream(), further.stream())
                .forEach(citation -> Edits.places(deal).toList().forEach(place -> deal.cite(place, citation)));
        changes.tell(deal);
        entry.step().of(deal.id).ifPresent(nextStep::fire);
        return deal.id;
    }
}
