package rs.nadzor.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.qute.RawString;
import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/**
 * A deal as its page shows it: the content of one edition, arranged for reading. The preview on the desk is this very
 * page over the content that the next edition would hold.
 *
 * @param edition null in a preview
 * @param sections what features below this one add, in order
 * @param beside null in a preview and in a frame
 * @param citing null in a preview
 */
public record PublicDealPage(PublicContract deal, Edition edition, List<PublicFigures> figures, List<PublicClaims> claims,
        Map<String, PublicPlace> places, PublicNeighbours neighbours, List<RawString> sections, Reader reader, PublicBeside beside, PublicCiting citing) {

    /** For whom and when the page is made, and where it stays. */
    record Reader(Language language, LocalDate today, String permanent, String publisher) {
    }

    static PublicDealPage of(PublicContract deal, Edition edition, PublicNeighbours neighbours,
            List<RawString> sections, Reader reader) {
        return new PublicDealPage(deal, edition, PublicFigures.of(deal, reader.language()), PublicClaims.of(deal),
                PublicPlace.byAnchor(PublicDealPlaces.of(deal)), neighbours,
                sections, reader, PublicBeside.of(deal.title(), PublicDealPlaces.of(deal), deal.notes(), edition, reader.language(), reader.permanent()),
                edition == null ? null : PublicCiting.of(deal.title(), deal.slug(), edition, reader.publisher(), reader.permanent(), reader.language(), reader.today()));
    }

    /** The form of the bar in the head, the same as in the lists. */
    public String bar() {
        return PublicTexts.bar(deal.openness(), !deal.conflicts().isEmpty());
    }

    /** The words beside it, with the clock where the day is known. */
    public String words() {
        return PublicTexts.words(bar(), deal.openness(), reader.language(), silentDays());
    }

    public List<PublicLedger> ledger() {
        return PublicLedger.of(deal, reader.language());
    }

    /** The same in a frame on another site: without what one does on the page itself. */
    PublicDealPage inFrame() {
        return new PublicDealPage(deal, edition, figures, claims, places, neighbours, sections, reader, null, citing);
    }

    public boolean isFramed() {
        return edition != null && beside == null;
    }

    /** The link to a place of the page; a frame has not all of them. */
    public String at(String anchor) {
        return isFramed() ? path() + "#" + anchor : "#" + anchor;
    }

    private String path() {
        return "/" + reader.language().path() + "/contracts/" + deal.slug();
    }

    public String permanent() {
        return reader.permanent();
    }

    public LocalizedText note() {
        return edition.note().isEmpty() ? null : edition.note();
    }

    /** Whether what it names has pages to link to: an earlier edition stays as it stood, and a frame stays on its page. */
    public boolean isLinked() {
        return neighbours.newest() && !isFramed();
    }

    public List<Integer> notesAt(String anchor) {
        return places.get(anchor).notes();
    }

    public List<PublicNote> sourcesAt(String anchor) {
        return PublicNote.without(deal.notes(), notesAt(anchor));
    }

    /** Who says something else than the statement at an anchor. */
    public List<PublicOther> others(String anchor) {
        return PublicOther.than(anchor, deal, this::at, reader.language());
    }

    /** The statements that contradict this one, for "sources disagree" beside it. */
    public List<PublicConflict> conflictsOf(String anchor) {
        return deal.conflicts().stream().filter(c -> c.anchor().equals(anchor) || c.other().equals(anchor)).toList();
    }

    public PublicStatement statement(String anchor) {
        return deal.statements().stream().filter(s -> s.anchor().equals(anchor)).findFirst().orElseThrow();
    }

    /** In a frame what stands elsewhere on the page is not there. */
    public PublicTimeline timeline() {
        Stream<PublicMoment> made = neighbours.editions().stream().map(one -> PublicMoment.of(one, null, path()));
        return new PublicTimeline("timeline-of", Stream.concat(PublicMoment.own(deal, this::at).stream(), made).toList(), reader.today());
    }

    public Map<UUID, PublicContractRow> relatedDeals() {
        return neighbours.deals();
    }

    public List<PublicRelated> shownRelations() {
        return deal.related().stream().filter(r -> relatedDeals().containsKey(r.deal()) && !relatedDeals().get(r.deal()).slug().equals(deal.slug())).toList();
    }

    /** Days that the deal has been kept back; null unless that is known to the month at least. */
    private Long silentDays() {
        return "undisclosed".equals(deal.openness().state()) ? PublicSilence.days(deal.openness().since(), reader.today()) : null;
    }
}
