package rs.nadzor.contract;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import rs.nadzor.evidence.EvidenceStore;
import rs.nadzor.evidence.Source;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.evidence.StoredFile;
import rs.nadzor.shared.PartialDate;

/**
 * Keeps what proves a search, such as a picture of the empty list of results: as the copy of a source of its own, which no
 * fact of the deal cites, since that somebody looked is nobody's word about the deal.
 */
@ApplicationScoped
class SearchProofs {

    @Inject
    KeptFiles files;
    @Inject
    EvidenceStore store;
    @Inject
    Clock clock;

    /** The form without the file that became a proof. A further file takes the place of the former one, which stays kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    CitationForm take(Part part, CitationForm form) {
        if (!(part instanceof SearchLog search)) return form;
        files.find(form).filter(file -> search.proof == null || !search.proof.file.sha256.equals(file.sha256))
                .ifPresent(file -> keep(search, file, form.keptName()));
        return form.with("", "");
    }

    private void keep(SearchLog search, StoredFile file, String name) {
        Source source = new Source();
        source.title = search.place + ", " + search.searchedOn + ": „" + search.terms + "“";
        source.kind = SourceKind.OTHER;
        source.retrievedOn = PartialDate.of(LocalDate.now(clock));
        source.persistAndFlush();
        search.proof = store.attach(source, file, name);
    }
}
