package rs.nadzor.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import rs.nadzor.contract.PublicDealElsewhere;
import rs.nadzor.contract.PublicNote;

/** A source of a theme, and the deals whose pages cite it; none where the theme itself does. */
public record PublicThemeSource(PublicNote note, List<PublicDealElsewhere> deals) {

    /** By title, as a reader looks for one. */
    static List<PublicThemeSource> of(List<PublicDealElsewhere> deals, List<PublicNote> own) {
        Map<String, PublicThemeSource> found = new LinkedHashMap<>();
        own.forEach(note -> found.computeIfAbsent(key(note), key -> new PublicThemeSource(note, new ArrayList<>())));
        for (PublicDealElsewhere deal : deals) {
            for (PublicNote note : deal.whole().deal().notes()) {
                List<PublicDealElsewhere> citing = found.computeIfAbsent(key(note), key -> new PublicThemeSource(note, new ArrayList<>())).deals;
                if (!citing.contains(deal)) citing.add(deal);
            }
        }
        return List.copyOf(found.values());
    }

    private static String key(PublicNote note) {
        return note.title() + "\n" + note.publisher() + "\n" + note.address();
    }
}
