package rs.nadzor.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import rs.nadzor.contract.PublicDealElsewhere;
import rs.nadzor.contract.PublicEvent;
import rs.nadzor.contract.PublicNote;
import rs.nadzor.contract.PublicPlace;
import rs.nadzor.contract.PublicStatement;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.PartialDate;

/**
 * One line of a timeline.
 *
 * @param date canonical partial date; null where nobody has said
 * @param kind as {@code ::timeline} is narrowed to: events, statements, law, editions
 * @param saidBy null where the text names who says it, or nobody needs to
 * @param about the deal; null for what the theme says itself
 * @param path where it stands, on the deal's page or on this one
 */
public record PublicMoment(String date, String kind, LocalizedText saidBy, LocalizedText text, LocalizedText about, String path,
        List<PublicNote> sources) {

    /** The earliest first; what has no date comes last. */
    static final Comparator<PublicMoment> BY_DATE = Comparator.comparing((PublicMoment moment) -> moment.date == null ? null : PartialDate.of(moment.date),
            Comparator.nullsLast(Comparator.naturalOrder()));

    /** Of a deal: what happened, and what is said with a date. */
    static List<PublicMoment> of(PublicDealElsewhere deal) {
        List<PublicMoment> moments = new ArrayList<>();
        for (PublicEvent event : deal.whole().deal().events()) {
            moments.add(new PublicMoment(event.date(), "events", null, event.what(), deal.title(), deal.path() + "#" + event.anchor(),
                    deal.sources(event.notes())));
        }
        Map<String, PublicPlace> places = deal.whole().places().collect(Collectors.toMap(PublicPlace::anchor, Function.identity(), (one, same) -> one));
        for (PublicStatement said : deal.whole().deal().statements()) {
            if (said.asOf() == null) continue;
            moments.add(new PublicMoment(said.asOf(), "statements", null, places.get(said.anchor()).line(), deal.title(),
                    deal.path() + "#" + said.anchor(), deal.sources(said.notes())));
        }
        return moments;
    }

    /** Of what the theme says itself. */
    static PublicMoment of(PublicThemeEntry entry, List<PublicNote> notes) {
        String kind = switch (entry.kind().code()) {
            case "law" -> "law";
            case "event" -> "events";
            default -> "statements";
        };
        return new PublicMoment(entry.date(), kind, entry.saidBy(), entry.text(), null, "#" + entry.anchor(),
                notes.stream().filter(note -> entry.notes().contains(note.number())).toList());
    }
}
