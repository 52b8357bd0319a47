package rs.nadzor.gap.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.shared.WebAddress;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Typed;

/**
 * What somebody who objects types.
 *
 * @param who "named" for an institution or firm, anything else is a reader
 * @param website nobody sees this field; programs fill it
 * @param opened when the form was given out, sealed
 */
public record PublicObjectionForm(@RestForm String about, @RestForm String edition,
        @RestForm @NotBlank(message = "objection:text_missing") @Size(max = 5000, message = "objection:too_long") String text,
        @RestForm @Size(max = 2000, message = "objection:too_long") String evidence,
        @RestForm @Size(max = 2000, message = "objection:too_long") String evidenceAddress, @RestForm String who,
        @RestForm @Size(max = 200, message = "objection:too_long") String organization,
        @RestForm @Size(max = 200, message = "objection:too_long") String contact, @RestForm String website, @RestForm String opened) {

    static PublicObjectionForm blank(String opened) {
        return new PublicObjectionForm("", "", "", "", "", "reader", "", "", "", opened);
    }

    FormErrors check(Forms forms, PublicOpening opening, String slug) {
        FormErrors errors = forms.check(this);
        if (Typed.given(evidenceAddress) && WebAddress.read(evidenceAddress).isEmpty()) errors.add("evidenceAddress", "objection:address_unreadable");
        if (named() && !Typed.given(organization)) errors.add("organization", "objection:organization_missing");
        if (Typed.given(contact) && !contact.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) errors.add("contact", "objection:contact_unreadable");
        if (Typed.given(website)) errors.add("website", "objection:trap_filled");
        switch (opening.moment(opened, slug)) {
            case TOO_SOON -> errors.add("", "objection:too_soon");
            case TOO_LATE -> errors.add("", "objection:too_late");
            case RIGHT -> { }
        }
        return errors;
    }

    /** To be sent again: every word stays, what nobody may fill is empty, and a stamp that was of no use is a new one. */
    PublicObjectionForm again(PublicOpening opening, String slug) {
        boolean late = opening.moment(opened, slug) == PublicOpening.Moment.TOO_LATE;
        return new PublicObjectionForm(about, edition, text, evidence, evidenceAddress, who, organization, contact, "",
                late ? opening.stamp(slug) : opened);
    }

    public boolean named() {
        return "named".equals(who);
    }

    /** The edition that was read; null for what is no number. */
    static Integer number(String edition) {
        return edition != null && edition.matches("[0-9]{1,6}") ? Integer.valueOf(edition) : null;
    }
}
