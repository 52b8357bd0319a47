package rs.nadzor.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import rs.nadzor.edition.Withdrawals.Withdrawn;
import rs.nadzor.evidence.PublishedCopies;

/** Approved kept copies go public with the edition whose notes name them, and leave with the last edition that does. */
@ApplicationScoped
class ContractCopies {

    @Inject
    PublishedCopies copies;
    @Inject
    EntityManager desk;

    /** In the publishing transaction: the edition and the bytes it links to become public together. */
    void publish(Contract contract) {
        contract.citations.stream().map(c -> c.citation.source).distinct().forEach(copies::publish);
    }

    void leave(@Observes(during = TransactionPhase.IN_PROGRESS) Withdrawn withdrawn) {
        desk.createNativeQuery("""
                delete from published.file f
                 where not exists (select from published.edition e,
                                   jsonb_path_query(e.content, '$.contract.notes[*].file') shown
                                   where shown #>> '{}' = f.sha256)""").executeUpdate();
    }
}
