package rs.nadzor.gap;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import rs.nadzor.account.SignedIn;
import rs.nadzor.account.Colleagues;
import rs.nadzor.contract.Choice;
import rs.nadzor.edition.Editions;
import rs.nadzor.web.FormErrors;

/** One finding with its forms, as it is first shown and as it comes back after a mistake. */
@ApplicationScoped
class FindingPage {

    @Inject
    SignedIn person;
    @Inject
    SecurityIdentity identity;
    @Inject
    Editions editions;

    TemplateInstance of(FindingRow row, ReviewForm form, FormErrors errors) {
        boolean approves = identity.hasRole("editor");
        boolean mine = row.review() != null && row.state() == FindingState.CHECKED && !row.review().awaits(person.id());
        boolean waits = Optional.of(row).filter(r -> r.state() == FindingState.APPROVED)
                .filter(r -> editions.takenAt(r.finding().contract.subject()).filter(at -> !r.finding().since.isAfter(at)).isEmpty())
                .isPresent();
        return GapTemplates.finding(row, Review.all(row.finding()), Review.Verdict.values(),
                Choice.people(Colleagues.workers()), identity.hasRole("contributor"),
                approves, mine, waits, form, errors);
    }
}
