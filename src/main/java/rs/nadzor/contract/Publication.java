package rs.nadzor.contract;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.Imprint;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.restriction.Restriction;
import rs.nadzor.submission.Submission;
import rs.nadzor.submission.Submittable;

/** From the desk to the public: submitted by one person, approved by another, and an edition is made. */
@ApplicationScoped
public class Publication implements Submittable {

    @Inject
    Editions editions;
    @Inject
    ContractCopies copies;
    @Inject
    Clock clock;

    @Override
    @Transactional
    public void submit(UUID contract, int revision, UUID by, String name, LocalizedText note, boolean correction) {
        Contract deal = Contract.forDecision(contract);
        Submission.Revision now = revision(deal);
        if (now.version() != revision) throw new Submission.Stale();
        refuseRestricted(deal);
        refuseUncited(deal);
        Submission.open(deal.subject(), revision, now, correction && deal.isPublished(), note, by, name, clock.instant());
    }

    @Override
    @Transactional
    public EditionRef approve(UUID contract, UUID submission, UUID by, String name) {
        Contract deal = Contract.forDecision(contract);
        Imprint imprint = Submission.forDecision(deal.subject(), submission).approve(revision(deal), by, name, clock.instant());
        refuseRestricted(deal);
        refuseUncited(deal);
        copies.publish(deal);
        return editions.publish(deal.subject(), deal.slug, imprint);
    }

    @Override
    @Transactional
    public void sendBack(UUID contract, UUID submission, UUID by, String name, String reason) {
        Submission.forDecision(Contract.forDecision(contract).subject(), submission).sendBack(by, name, reason, clock.instant());
    }

    @Override
    public String subjectKind() {
        return Contract.KIND;
    }

    @Override
    public Map<UUID, LocalizedText> titles(Collection<UUID> deals) {
        List<Contract> found = Contract.list("id in ?1", deals);
        return found.stream().collect(Collectors.toMap(deal -> deal.id, Contract::title));
    }

    @Override
    public String address(UUID deal) {
        return "/desk/contracts/" + deal;
    }

    /** The form of the part, or the field in the form of the deal. */
    @Override
    public String edit(UUID deal, String anchor) {
        if (anchor.startsWith("fact-")) return address(deal) + "/edit#" + anchor.substring("fact-".length());
        for (PartKind kind : PartKind.values()) {
            if (anchor.startsWith(kind.code() + "-") && kind != PartKind.PARTY) return address(deal) + "/" + kind.path() + "/" + anchor.substring(kind.code().length() + 1);
        }
        return address(deal) + "/edit";
    }

    static Submission.Revision revision(Contract deal) {
        return new Submission.Revision(deal.version, ContractChapter.fingerprint(deal));
    }

    /** Counted by the database, for whoever submits may not see what the deal names. */
    private static void refuseRestricted(Contract deal) {
        if (Restriction.of(deal.id).isPresent()) throw new Submission.Refused("", "restriction:not_published");
        int named = (int) Contract.getEntityManager().createNativeQuery("select desk.restricted_in(?1)", Integer.class)
                .setParameter(1, deal.id).getSingleResult();
        if (named > 0) throw new Submission.Refused("", "restriction:names_restricted", named);
    }

    private static void refuseUncited(Contract deal) {
        if (!Uncited.of(deal).isEmpty()) throw new Submission.Refused("lacking", "publication:uncited");
    }
}
