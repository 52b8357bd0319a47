package rs.nadzor.contract;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

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
    public UUID enterForOneself(LogEntry entry) {
        UUID deal = enter(entry);
        List<UUID> along = restricting.along(deals, deal).stream().map(Restrictable.Along::id).toList();
        restricting.restrict(deals, deal, List.of(), along, Texts.in(RestrictionMessages.class, language.get()).while_logging());
        return deal;
    }

    /** Everything in one transaction; the one citation is hung on every place that the form filled. */
    @Transactional
    public UUID enter(LogEntry entry) {
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
        citations.take(entry.citation())
                .ifPresent(citation -> Edits.places(deal).toList().forEach(place -> deal.cite(place, citation)));
        changes.tell(deal);
        entry.step().of(deal.id).ifPresent(nextStep::fire);
        return deal.id;
    }
}
