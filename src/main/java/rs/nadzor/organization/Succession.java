package rs.nadzor.organization;

import static rs.nadzor.web.Typed.given;
import static rs.nadzor.web.Typed.text;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.restriction.Restriction;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.shared.WebAddress;
import rs.nadzor.web.FormErrors;

/** Who took over from an organization, as it is typed: picked, or typed and then found by its name; since when, and what says so. */
record Succession(String successor, String successorName, String on, String source, String address) {

    static final Succession NONE = new Succession("", "", "", "", "");

    static Succession of(Organization it, Language language) {
        if (it.successor == null) return NONE;
        return new Succession(it.successor.id.toString(), it.successor.name().text(language), Formats.plain(language).partialDate(it.succeededOn),
            it.successionSource, WebAddress.read(it.successionAddress).map(WebAddress::shown).orElse(it.successionAddress));
    }

    /** The id is null for an organization that does not exist yet. */
    void check(UUID id, FormErrors errors) {
        if (!given(successorName)) {
            if (Stream.of(on, source, address).anyMatch(text -> given(text))) errors.add("successorName", "organization:successor_missing");
            return;
        }
        if (!given(source)) errors.add("successionSource", "organization:succession_source_missing");
        if (given(on) && PartialDate.read(on).isEmpty()) errors.add("succeededOn", "organization:date_unreadable");
        if (given(address) && WebAddress.read(address).isEmpty()) errors.add("successionAddress", "organization:address_unreadable");
        var known = OrganizationSearch.picked(successor, successorName);
        if (id != null && known.map(next -> next.leadsTo(id)).orElse(false)) errors.add("successorName", "organization:successor_circle");
        // The pages of both would name the one that is for named people alone.
        if (Stream.concat(Optional.ofNullable(id).stream(), known.map(next -> next.id).stream()).anyMatch(one -> Restriction.of(one).isPresent()))
            errors.add("successorName", "organization:successor_restricted");
    }

    /** After {@link #check} found nothing. */
    void applyTo(Organization it, Language language) {
        if (given(successorName)) it.successor = OrganizationSearch.pickedOrCreated(successor, successorName, language);
        else it.successor = null;
        it.succeededOn = it.successor == null || !given(on) ? null : PartialDate.read(on).orElseThrow();
        it.successionSource = it.successor == null ? null : text(source);
        it.successionAddress = it.successor == null ? null : WebAddress.read(address).map(WebAddress::value).orElse(null);
    }
}
