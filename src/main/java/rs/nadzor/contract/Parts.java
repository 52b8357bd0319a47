package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.ws.rs.NotFoundException;

/** The parts of a deal, whatever they are. */
final class Parts {

    private Parts() {
    }

    static Stream<Part> of(Contract deal) {
        return lists(deal).flatMap(List::stream);
    }

    /**
     * The part with this id, or a new one where there is none: what a form writes to. Whatever the form has to look
     * up it looks up before, since a query would store a new part that is not filled yet.
     */
    static <C extends Part> C oneOf(List<C> parts, UUID id, Supplier<C> fresh) {
        if (id != null) return one(parts, id);
        C part = fresh.get();
        parts.add(part);
        return part;
    }

    static <C extends Part> C one(List<C> parts, UUID id) {
        return parts.stream().filter(part -> part.id.equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** Takes it out of the deal, with the citations that hung on it. */
    static void remove(Contract deal, UUID id) {
        Part child = of(deal).filter(c -> c.id.equals(id)).findFirst().orElseThrow(NotFoundException::new);
        deal.uncite(Place.of(child));
        lists(deal).forEach(list -> list.remove(child));
    }

    private static Stream<List<? extends Part>> lists(Contract deal) {
        return Stream.of(PartKind.values()).map(part -> part.of(deal));
    }
}
