package rs.nadzor.exchange;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.contract.LogEntry;
import rs.nadzor.contract.Logbook;
import rs.nadzor.contract.PartiesForm;
import rs.nadzor.evidence.Citation;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.job.Errand;
import rs.nadzor.job.Progress;
import rs.nadzor.organization.OrganizationSearch;

/** Saves rows as drafts of deals, each in a transaction of its own, through the same log book as a deal typed by hand. */
@ApplicationScoped
class Rows {

    static final String NAME = "pasted_rows";

    @Inject
    Preview preview;
    @Inject
    Logbook logbook;
    @Inject
    CellWords words;
    @Inject
    CurrentLanguage language;
    @Inject
    Clock clock;

    static String page(UUID batch) {
        return "/desk/batches/" + batch;
    }

    Errand of(UUID batch) {
        return Errand.of(NAME, batch, page(batch), progress -> save(batch, progress));
    }

    private void save(UUID id, Progress progress) {
        List<UUID> good = QuarkusTransaction.requiringNew().call(() -> {
            Batch batch = Batch.findById(id);
            List<UUID> ready = preview.of(batch, batch.open()).stream().filter(Candidate::isGood).map(candidate -> candidate.row().id).toList();
            int saved = batch.saved().size();
            progress.of(saved + ready.size(), saved);
            return ready;
        });
        for (UUID row : good) {
            QuarkusTransaction.requiringNew().run(() -> save(row));
            progress.step();
        }
    }

    /** Once more looked at: meanwhile somebody may have logged the same deal. Such a row waits for a person. */
    private void save(UUID id) {
        BatchRow row = BatchRow.locked(id);
        if (row == null || row.isSettled()) return;
        Candidate candidate = preview.of(row.batch, List.of(row)).get(0);
        if (candidate.isGood()) enter(row, candidate.entry(), false);
    }

    /** The deal, and the note which row it came of, are one transaction: sent twice, a row makes one deal. */
    @Transactional
    UUID enter(BatchRow row, LogEntry entry, boolean onlyMe) {
        Batch batch = row.batch;
        Filling filling = Filling.of(row.cells, batch.meanings(), words);
        make(filling.buyers(), filling.buyerNumbers(), entry.parties().buyers());
        make(filling.suppliers(), filling.supplierNumbers(), entry.parties().suppliers());
        List<Citation> source = batch.citation == null ? List.of() : List.of(batch.citation);
        UUID deal = onlyMe ? logbook.enterForOneself(entry, source) : logbook.enter(entry, source);
        row.saved(deal, clock.instant());
        return deal;
    }

    /** An organization that is to be made gets its numbers; one on record keeps what somebody said of it. */
    private void make(List<String> names, Numbers numbers, List<PartiesForm.Row> sent) {
        if (names.size() != 1 || numbers.read().findAny().isEmpty() || sent.stream().noneMatch(row -> row.name().equals(names.get(0)))) return;
        Named known = Named.among(Stream.concat(names.stream(), numbers.read()).map(SearchKey::of).toList(), language.get());
        if (known.find(names.get(0)).or(() -> known.find(numbers)).isEmpty()) numbers.give(OrganizationSearch.findOrCreate(names.get(0), language.get()));
    }
}
