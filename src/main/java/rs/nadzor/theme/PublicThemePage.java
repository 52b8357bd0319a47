package rs.nadzor.theme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.RawString;
import rs.nadzor.atlas.PlaceCount;
import rs.nadzor.atlas.PlaceMap;
import rs.nadzor.contract.PublicBeside;
import rs.nadzor.contract.PublicCiting;
import rs.nadzor.contract.PublicConflict;
import rs.nadzor.contract.PublicContractRow;
import rs.nadzor.contract.PublicDealElsewhere;
import rs.nadzor.contract.PublicLocations;
import rs.nadzor.contract.PublicMoment;
import rs.nadzor.contract.PublicNote;
import rs.nadzor.contract.PublicTimeline;
import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/**
 * A theme as its page shows it to one reader: the text of one edition, and live parts of what is public now.
 *
 * @param edition null in a preview
 * @param deals those that are public now
 * @param editions of the deals and the theme, for timelines
 * @param body the text with its live parts; filled in last, since they are made of this page
 * @param permanent where the page stays
 * @param beside null in a preview
 * @param citing null in a preview
 * @param sections what chapters of others add
 */
public record PublicThemePage(PublicTheme theme, Edition edition, List<PublicDealElsewhere> deals, List<PublicMoment> editions, RawString body,
        String bodyLanguage, boolean translated, Language language, String permanent,
        PublicBeside beside, PublicCiting citing, List<RawString> sections) {

    PublicThemePage with(RawString body) {
        return new PublicThemePage(theme, edition, deals, editions, body, bodyLanguage, translated, language, permanent, beside, citing, sections);
    }

    /** The deals that a live part names, or all of them. */
    List<PublicDealElsewhere> deals(List<String> arguments) {
        List<PublicDealElsewhere> named = deals.stream().filter(deal -> arguments.contains(deal.slug())).toList();
        return arguments.stream().allMatch(PublicLivePart.KINDS::contains) ? deals : named;
    }

    /** Narrowed to the kinds and deals that are named. */
    PublicTimeline timeline(PublicLiveBlock live, LocalDate today) {
        List<String> kinds = live.arguments.stream().filter(PublicLivePart.KINDS::contains).toList();
        List<PublicDealElsewhere> shown = deals(live.arguments);
        boolean all = shown.size() == deals.size();
        Stream<PublicMoment> own = all ? theme.entries().stream().map(entry -> entry.moment(!conflictsOf(entry).isEmpty(), notesOf(entry))) : Stream.of();
        Stream<PublicMoment> made = editions.stream().filter(edition -> all || shown.stream().anyMatch(deal -> edition.path().startsWith(deal.path() + "/")));
        return new PublicTimeline("timeline-" + live.line, Stream.of(shown.stream().flatMap(deal -> PublicMoment.of(deal).stream()), own, made)
                .flatMap(one -> one).filter(moment -> kinds.isEmpty() || kinds.contains(moment.kind())).toList(), today);
    }

    List<PublicContractRow> rows(List<String> arguments) {
        return deals(arguments).stream().map(deal -> deal.whole().row()).toList();
    }

    PlaceMap map(List<String> arguments) {
        return PlaceMap.of(PlaceCount.together(deals(arguments).stream().flatMap(deal -> PublicLocations.of(deal.whole().deal()).stream())), language);
    }

    /** Every source once, with the pages of ours that rest on it. */
    List<PublicThemeSource> sources(List<String> arguments) {
        return PublicThemeSource.of(deals(arguments), arguments.isEmpty() ? theme.notes() : List.of());
    }

    /** Of an entry, by the numbers of its notes. */
    public List<PublicNote> notesOf(PublicThemeEntry entry) {
        return theme.notes().stream().filter(note -> entry.notes().contains(note.number())).toList();
    }

    /** What contradicts an entry, for "sources disagree" beside it. */
    public List<PublicConflict> conflictsOf(PublicThemeEntry entry) {
        return theme.conflictsOf(entry);
    }

    public PublicThemeEntry entry(String anchor) {
        return theme.entry(anchor);
    }

    public LocalizedText note() {
        return edition == null || edition.note().isEmpty() ? null : edition.note();
    }

    static Map<UUID, PublicDealElsewhere> byId(List<PublicDealElsewhere> deals) {
        return deals.stream().collect(Collectors.toMap(deal -> deal.whole().id(), deal -> deal));
    }
}
