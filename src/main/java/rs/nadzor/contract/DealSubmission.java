package rs.nadzor.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.submission.Submission;
import rs.nadzor.submission.Submittable;

/** A deal among what waits for a second person. */
@ApplicationScoped
class DealSubmission implements Submittable {

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
        return "/desk/contracts/" + deal + "/submission";
    }

    static Submission.Revision revision(Contract deal) {
        return new Submission.Revision(deal.version, ContractChapter.fingerprint(deal));
    }
}
