package rs.nadzor.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import rs.nadzor.edition.EditionMade;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;
import rs.nadzor.shared.PartialDate;

/**
 * One line of a timeline.
 *
 * @param date canonical partial date; null where nobody has said
 * @param kind one of {@link PublicTimeline#KINDS}
 * @param anchor of its place, where that is this very line; else null
 * @param saidBy null where the text names who says it, or nobody needs to
 * @param about the deal or theme; null where the page is of it alone
 * @param path where it stands; null where that is this very line
 * @param disputed another source says otherwise
 */
public record PublicMoment(String date, String kind, String anchor, LocalizedText saidBy, LocalizedText text, LocalizedText place,
        LocalizedText about, String path, boolean disputed, List<PublicNote> sources) {
    private static final Set<String> HELD_BACK = Set.of("refused", "classified");
    /** The whole is on the same page. */
    private static final int SHORT = 60;

    /** The earliest first; what has no date comes last. */
    static final Comparator<PublicMoment> BY_DATE = Comparator.comparing(PublicMoment::on, Comparator.nullsLast(Comparator.naturalOrder()));

    /** What a page says itself. */
    public static PublicMoment of(String date, String kind, LocalizedText saidBy, LocalizedText text, String path, boolean disputed,
            List<PublicNote> sources) {
        return new PublicMoment(date, kind, null, saidBy, text, null, null, path, disputed, sources);
    }

    /** On the page of the deal itself. */
    static List<PublicMoment> own(PublicContract deal, Function<String, String> at) {
        return of(deal, null, at, true);
    }

    /** Of a deal, on a page of something else. */
    public static List<PublicMoment> of(PublicDealElsewhere deal) {
        return of(deal.whole().deal(), deal.title(), anchor -> deal.path() + "#" + anchor, false);
    }

    /** @param path of the page whose edition it is, without an ending slash */
    public static PublicMoment of(EditionMade edition, LocalizedText about, String path) {
        LocalizedText made = new LocalizedText(PublicTimeline.in(Language.SR_CYRL).edition_made(edition.number(), edition.kind()),
                PublicTimeline.in(Language.EN).edition_made(edition.number(), edition.kind()));
        return new PublicMoment(edition.day().toString(), "editions", null, null, made, null, about, path + "/editions/" + edition.number(), false, List.of());
    }

    private static List<PublicMoment> of(PublicContract deal, LocalizedText about, Function<String, String> at, boolean own) {
        Stream<PublicMoment> events = deal.events().stream().map(event -> new PublicMoment(event.date(), "events", own ? event.anchor() : null, null,
                event.what(), event.place(), about, own ? null : at.apply(event.anchor()), false, PublicNote.without(deal.notes(), event.notes())));
        Stream<PublicMoment> others = PublicDealPlaces.of(deal).flatMap(place -> dated(deal, place)).map(step -> new PublicMoment(step.date(), step.kind(), null,
                null, step.place().line(own ? SHORT : PublicPlace.LONGEST), null, about, at.apply(step.place().anchor()),
                step.disputed(), PublicNote.without(deal.notes(), step.place().notes())));
        return Stream.concat(events, others).toList();
    }

    private record Step(String date, String kind, PublicPlace place, boolean disputed) {

        static Step law(String date, PublicPlace place) {
            return new Step(date, "law", place, false);
        }
    }

    private static Stream<Step> dated(PublicContract deal, PublicPlace place) {
        return Stream.of(fact(deal, place),
                deal.statements().stream().filter(said -> said.anchor().equals(place.anchor()) && said.asOf() != null)
                        .map(said -> new Step(said.asOf(), "statements", place, said.disputed())),
                deal.secrecies().stream().filter(secrecy -> secrecy.anchor().equals(place.anchor())).flatMap(PublicMoment::secrecy)).flatMap(one -> one);
    }

    /** An event on the day of signature says it better; since when nothing was found is no step of anybody. */
    private static Stream<Step> fact(PublicContract deal, PublicPlace place) {
        PublicFact<String> signed = deal.facts().signedOn();
        Term disclosure = deal.facts().disclosure().value();
        String since = deal.openness().since();
        return switch (place.anchor()) {
            case "fact-signed_on" -> signed.isKnown() && !(PartialDate.of(signed.value()).isExactDay() && deal.events().stream().anyMatch(event -> signed.value().equals(event.date())))
                    ? Stream.of(Step.law(signed.value(), PublicPlace.of(place.anchor(), language -> PublicTexts.in(language).signed(), language -> "", place.notes())))
                    : Stream.of();
            case "fact-disclosure" -> since != null && disclosure != null && HELD_BACK.contains(disclosure.code()) ? Stream.of(Step.law(since, place)) : Stream.of();
            default -> Stream.of();
        };
    }

    /** Classified on one day, claimed to be secret on another. */
    private static Stream<Step> secrecy(PublicSecrecy secrecy) {
        return Stream.concat(
                Stream.ofNullable(secrecy.classifiedOn()).map(day -> Step.law(day, step(secrecy, PublicTimelineMessages::classified))),
                Stream.ofNullable(secrecy.claimedOn()).map(day -> Step.law(day, step(secrecy, PublicTimelineMessages::claimed))));
    }

    private static PublicPlace step(PublicSecrecy secrecy, Function<PublicTimelineMessages, String> step) {
        return PublicPlace.of(secrecy.anchor(), language -> step.apply(PublicTimeline.in(language)), language -> secrecy.claim().text(language)
                + (secrecy.claimant() == null ? "" : ", " + secrecy.claimant().text(language)), secrecy.notes());
    }

    PartialDate on() {
        return date == null ? null : PartialDate.of(date);
    }

    /** The numbers of its notes, for a page that has them at its foot. */
    public List<Integer> notes() {
        return sources.stream().map(PublicNote::number).toList();
    }
}
