package rs.nadzor.contract;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import rs.nadzor.edition.Withdrawals.Withdrawn;
import rs.nadzor.evidence.KeptCopy;
import rs.nadzor.evidence.PublishedCopies;

/** Approved kept copies go public with the edition whose notes name them, and leave with the last edition that does. */
@ApplicationScoped
class ContractCopies {

    static final String UNSHOWN = """
            delete from published.file f
             where not exists (select from published.edition e,
                               jsonb_path_query(e.content, '$.contract.notes[*].copies[*].sha256') shown
                               where shown #>> '{}' = f.sha256)
               and not exists (select from published.edition e,
                               jsonb_path_query(e.content, '$.contract.notes[*].file') shown
                               where shown #>> '{}' = f.sha256)""";

    @Inject
    PublishedCopies copies;
    @Inject
    EntityManager desk;

    /** In the publishing transaction: the edition and the bytes it links to become public together. */
    void publish(Contract contract) {
        Set<String> shown = ContractChapter.of(contract).notes().stream().flatMap(note -> note.copies().stream())
                .map(PublicCopy::sha256).collect(Collectors.toSet());
        if (shown.isEmpty()) return;
        KeptCopy.of(contract.citations.stream().map(c -> c.citation.source).distinct().toList()).stream()
                .filter(copy -> copy.isApproved() && shown.contains(copy.file.sha256)).forEach(copies::publish);
    }

    void leave(@Observes(during = TransactionPhase.IN_PROGRESS) Withdrawn withdrawn) {
        desk.createNativeQuery(UNSHOWN).executeUpdate();
    }
}
