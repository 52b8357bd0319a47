package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;
import rs.nadzor.shared.WebAddress;

/** A document that ought to exist, and where it is. */
public record PublicDocument(String anchor, Term kind, Term state, String address, LocalizedText note, List<Integer> notes) {

    /** The address in its own letters. */
    public String shownAddress() {
        return WebAddress.read(address).map(WebAddress::shown).orElse(address);
    }

    /** The form of the disclosure bar beside it. */
    public String bar() {
        return switch (state.code()) {
            case "published" -> "disclosed";
            case "refused", "not_found" -> "undisclosed";
            default -> "cannot_tell";
        };
    }
}
