package rs.nadzor.evidence.proposal;

import java.util.List;

/** What is proposed for the fields of one source: at most one for each. */
public record Offers(List<Offer> list) {

    public static final Offers NONE = new Offers(List.of());

    /** Null where nothing is proposed. */
    public Offer of(String about) {
        return list.stream().filter(offer -> offer.about().equals(about)).findFirst().orElse(null);
    }

    /** What was typed, else what is proposed, else "". */
    public String or(String typed, String about) {
        if (typed != null && !typed.isBlank()) return typed;
        var offer = of(about);
        return offer == null ? "" : offer.value();
    }
}
