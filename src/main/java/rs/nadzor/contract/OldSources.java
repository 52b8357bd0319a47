package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a deal says something else than its public edition, and names the very sources that it named there. */
final class OldSources {

    private OldSources() {
    }

    static List<PublicPlace> of(PublicContract edition, PublicContract now) {
        Map<String, PublicPlace> before = PublicPlace.byAnchor(PublicDealPlaces.withHead(edition));
        return PublicDealPlaces.withHead(now).filter(place -> before.containsKey(place.anchor())).filter(place -> {
            PublicPlace was = before.get(place.anchor());
            Set<String> cited = cited(now, place);
            return !was.says().equals(place.says()) && !cited.isEmpty() && cited.equals(cited(edition, was));
        }).toList();
    }

    private static Set<String> cited(PublicContract deal, PublicPlace place) {
        return deal.notes().stream().filter(note -> place.notes().contains(note.number()))
                .map(note -> Stream.of(note.title(), note.publisher(), note.address(), note.locator(), note.quotation()).map(String::valueOf).collect(Collectors.joining("\n")))
                .collect(Collectors.toSet());
    }
}
