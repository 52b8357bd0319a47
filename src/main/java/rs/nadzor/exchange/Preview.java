package rs.nadzor.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.contract.CitationForm;
import rs.nadzor.contract.DeskRow;
import rs.nadzor.contract.LogEntry;
import rs.nadzor.contract.PartiesForm;
import rs.nadzor.contract.SimilarDeals;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** Reads rows as deals, in the very forms that log one, and says of each what is wrong: as many queries for many rows as for few. */
@ApplicationScoped
class Preview {

    @Inject
    CellWords words;
    @Inject
    Forms forms;
    @Inject
    CurrentLanguage language;
    @Inject
    Clock clock;

    /** Call it in a transaction. */
    List<Candidate> of(Batch batch, List<BatchRow> rows) {
        List<Meaning> meanings = batch.meanings();
        List<Filling> fillings = rows.stream().map(row -> Filling.of(row.cells, meanings, words)).toList();
        Named known = Named.among(fillings.stream().flatMap(Filling::keys).distinct().toList(), language.get());
        List<LogEntry> entries = fillings.stream().map(filling -> filling.entry(blank(), CitationForm.BLANK, known)).toList();
        List<FormErrors> errors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) errors.add(check(entries.get(i), fillings.get(i), rows.get(i), known));
        List<Integer> looked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) if (!rows.get(i).another && !errors.get(i).any()) looked.add(i);
        List<UUID> siblings = batch.saved().stream().map(row -> row.deal.id).toList();
        List<List<DeskRow>> similar = SimilarDeals.toEach(looked.stream().map(entries::get).toList(), siblings);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BatchRow row = rows.get(i);
            Filling filling = fillings.get(i);
            PartiesForm parties = entries.get(i).parties();
            int at = looked.indexOf(i);
            candidates.add(new Candidate(row, Candidate.columns(batch, row, meanings, errors.get(i), meaning -> words.choices(meaning, language.get())),
                    entries.get(i), known.parties(parties.buyers(), filling.buyers(), filling.buyerNumbers()),
                    known.parties(parties.suppliers(), filling.suppliers(), filling.supplierNumbers()), errors.get(i), at < 0 ? List.of() : similar.get(at)));
        }
        return candidates;
    }

    /** A row in the form that logs one deal, with the source of the batch where the row has none of its own. */
    LogEntry entry(Batch batch, BatchRow row) {
        Filling filling = Filling.of(row.cells, batch.meanings(), words);
        Named known = Named.among(filling.keys().distinct().toList(), language.get());
        return filling.unsettled().entry(blank(), batch.citation == null ? CitationForm.BLANK : CitationForm.of(batch.citation), known);
    }

    private LogEntry blank() {
        return LogEntry.blank(language.get(), LocalDate.now(clock));
    }

    /** The form's own checks, and what a form cannot be told wrongly: tax numbers, words that no list has. */
    private FormErrors check(LogEntry entry, Filling filling, BatchRow row, Named known) {
        FormErrors errors = entry.check(forms, row.checked);
        checkNumbers("buyer", filling.buyerNumbers(), filling.buyers(), known, errors);
        checkNumbers("supplier", filling.supplierNumbers(), filling.suppliers(), known, errors);
        if (filling.isContradictory()) errors.add("currency", "exchange:currencies_differ", filling.sumCurrency(), filling.columnCurrency());
        if (!filling.strangeTechnologies().isEmpty()) errors.add("technologies", "exchange:technology_unknown", String.join("; ", filling.strangeTechnologies()));
        return errors;
    }

    private static void checkNumbers(String party, Numbers numbers, List<String> names, Named known, FormErrors errors) {
        if (numbers.isPibWrong()) errors.add(party + "Pib", "exchange:pib_wrong");
        if (numbers.isMbWrong()) errors.add(party + "Mb", "exchange:mb_wrong");
        if (known.find(numbers).isPresent()) return;
        if (names.isEmpty()) {
            if (numbers.pib().isPresent()) errors.add(party + "Pib", "exchange:pib_alone");
            else if (numbers.mb().isPresent()) errors.add(party + "Mb", "exchange:mb_alone");
        } else if (names.size() == 1) {
            known.find(names.get(0)).ifPresent(found -> {
                if (found.pib != null && numbers.pib().filter(pib -> !pib.equals(found.pib)).isPresent()) errors.add(party + "Pib", "exchange:pib_of_another");
                if (found.registryNumber != null && numbers.mb().filter(mb -> !mb.equals(found.registryNumber)).isPresent())
                    errors.add(party + "Mb", "exchange:mb_of_another");
            });
        }
    }
}
