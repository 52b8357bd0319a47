package rs.nadzor.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import rs.nadzor.account.Byline;
import rs.nadzor.contract.Contract;
import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.Source;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.theme.EntryKind;
import rs.nadzor.theme.Theme;
import rs.nadzor.theme.ThemeEntry;

/**
 * Turns one theme of the dossier's files into a record with its entries, citations and claims; or gives one that is there what
 * it does not have yet. A claim stays on record when people take its entry away, so that it does not come again.
 */
final class ThemeReader {
    private final DossierFiles.ThemeFile file;
    private final Function<String, Source> sources;
    private final Theme theme;
    private final Map<String, ThemeEntry> byClaim = new HashMap<>();

    /**
     * @param there null for one that is to be made
     * @param sources finds a source by its key, or makes it
     */
    ThemeReader(DossierFiles.ThemeFile file, Theme there, Function<String, Source> sources) {
        this.file = file;
        this.theme = there == null ? new Theme() : there;
        this.sources = sources;
    }

    /** Of a deal that is not there nothing is shown. */
    Theme read(Instant now) {
        theme.slug = file.slug();
        theme.titleSr = file.title().sr();
        theme.titleEn = file.title().en();
        theme.summarySr = file.summary().sr();
        theme.summaryEn = file.summary().en();
        theme.bodySr = file.body().sr();
        theme.bodyEn = file.body().en();
        file.deals().forEach(slug -> Contract.bySlug(slug).ifPresent(deal -> theme.deals.add(deal.sameAsId == null ? deal.id : deal.sameAsId)));
        theme.createdAt = now;
        theme.createdByName = Byline.INSTALLATION;
        theme.changed(now, Byline.INSTALLATION);
        theme.add();
        file.entries().forEach(this::entry);
        contradict();
        return theme;
    }

    /** @return whether there was anything that it never had */
    boolean complete(Instant now) {
        List<DossierFiles.EntryFile> missing = file.entries().stream().filter(entry -> entry.claims().stream().noneMatch(ThemeReader::isKnown)).toList();
        missing.forEach(this::entry);
        Theme.flush();
        Claim.of(theme.subject()).forEach(claim -> theme.entry(UUID.fromString(claim.place.substring(claim.place.indexOf('/') + 1)))
                .ifPresent(entry -> byClaim.put(claim.claim, entry)));
        boolean any = contradict() || !missing.isEmpty();
        // Whoever changed it last has their name on it still: what people have written is theirs to publish.
        if (any) theme.changed(now, theme.changedByName);
        return any;
    }

    private static boolean isKnown(String claim) {
        return Claim.findByIdOptional(claim).isPresent();
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
        entry.position = theme.entries.stream().mapToInt(one -> one.position + 1).max().orElse(0);
        theme.entries.add(entry);
        entry.persist();
        read.cite().forEach(key -> entry.cite(citation(file.citations().get(key))));
        // Where a claim stands already, it stays.
        read.claims().stream().filter(claim -> !isKnown(claim)).forEach(claim -> {
            byClaim.put(claim, entry);
            new Claim(claim, entry).persist();
        });
    }

    /** The same place in the same source is one citation of the theme. */
    private Citation citation(DossierFiles.Cite cite) {
        Source source = sources.apply(cite.source());
        Citation fresh = Citation.of(source, cite.locator(), cite.quotation(), cite.original());
        return theme.entries.stream().flatMap(entry -> entry.citations.stream()).map(it -> it.citation)
                .filter(it -> it.source.id.equals(source.id) && Objects.equals(it.locator, fresh.locator) && Objects.equals(it.quotation, fresh.quotation)
                        && it.original == fresh.original).findFirst().orElseGet(() -> {
                    fresh.persist();
                    return fresh;
                });
    }

    /** Whatever was on record once and is not now, people took back. */
    private boolean contradict() {
        boolean any = false;
        for (DossierFiles.Contradiction c : file.contradictions()) {
            ThemeEntry one = byClaim.get(c.a()), other = byClaim.get(c.b());
            if (one == null || other == null || theme.wereContradicted(one, other)) continue;
            theme.contradict(one, other, c.reason());
            any = true;
        }
        return any;
    }
}
