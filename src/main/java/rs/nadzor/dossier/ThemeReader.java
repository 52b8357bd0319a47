package rs.nadzor.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import rs.nadzor.account.Byline;
import rs.nadzor.contract.Contract;
import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.Source;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.theme.EntryKind;
import rs.nadzor.theme.Theme;
import rs.nadzor.theme.ThemeEntry;

/** Turns one theme of the dossier's files into a record with its entries, citations and claims. */
final class ThemeReader {
    private final DossierFiles.ThemeFile file;
    private final Theme theme = new Theme();
    private final Map<String, Citation> citations = new HashMap<>();
    private final Map<String, ThemeEntry> byClaim = new HashMap<>();

    ThemeReader(DossierFiles.ThemeFile file) {
        this.file = file;
    }

    Theme read(Instant now) {
        theme.slug = file.slug();
        theme.titleSr = file.title().sr();
        theme.titleEn = file.title().en();
        theme.summarySr = file.summary().sr();
        theme.summaryEn = file.summary().en();
        theme.bodySr = file.body().sr();
        theme.bodyEn = file.body().en();
        file.deals().forEach(slug -> theme.deals.add(Contract.bySlug(slug).orElseThrow().id));
        theme.createdAt = now;
        theme.createdByName = Byline.INSTALLATION;
        theme.changed(now, Byline.INSTALLATION);
        theme.add();
        file.citations().forEach((key, cite) -> {
            Citation citation = Citation.of(Source.byKey(cite.source()).orElseThrow(), cite.locator(), cite.quotation(), cite.original());
            citation.persist();
            citations.put(key, citation);
        });
        file.entries().forEach(this::entry);
        file.contradictions().forEach(c -> theme.contradict(byClaim.get(c.a()), byClaim.get(c.b()), c.reason()));
        return theme;
    }

    private void entry(DossierFiles.EntryFile read) {
        ThemeEntry entry = new ThemeEntry();
        entry.theme = theme;
        entry.kind = DealReader.word(EntryKind.class, read.kind());
        entry.onDate = DealReader.date(read.date());
        LocalizedText saidBy = read.saidBy() == null ? LocalizedText.NONE : read.saidBy();
        entry.saidBySr = saidBy.sr();
        entry.saidByEn = saidBy.en();
        entry.textSr = read.text().sr();
        entry.textEn = read.text().en();
        entry.position = theme.entries.size();
        theme.entries.add(entry);
        entry.persist();
        read.cite().forEach(key -> entry.cite(citations.get(key)));
        read.claims().forEach(claim -> {
            byClaim.put(claim, entry);
            new Claim(claim, entry).persist();
        });
    }
}
