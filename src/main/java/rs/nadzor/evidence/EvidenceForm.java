package rs.nadzor.evidence;

import org.jboss.resteasy.reactive.RestForm;
import rs.nadzor.web.Typed;

/**
 * The part of any form that says where its facts were read: a source that was picked, a name or an address that was
 * typed. A dropped file comes beside it. The template is evidence/intake.
 *
 * @param source the id of the picked source
 */
public record EvidenceForm(
        @RestForm String source,
        @RestForm("source-name") String name,
        @RestForm("source-address") String address) {

    public static final EvidenceForm EMPTY = new EvidenceForm("", "", "");

    public static EvidenceForm of(Source source) {
        return new EvidenceForm(source.id.toString(), source.title, "");
    }

    public boolean isEmpty() {
        return !Typed.given(source) && !Typed.given(name) && !Typed.given(address);
    }
}
