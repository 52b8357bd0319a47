package rs.nadzor.gap.objection;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import rs.nadzor.contract.PublicPlace;
import rs.nadzor.i18n.LocalizedText;

/** A kind of page to whose places readers may object; a feature declares a bean. Content is an edition's, by chapter. */
public interface PublicPlaces {

    /** As among editions: "contract". */
    String subjectKind();

    /** The part of the site that it is, as in its address: "contracts". */
    String section();

    LocalizedText title(JsonNode content);

    /** The places that have a name of their own. */
    Stream<PublicPlace> of(JsonNode content);
}
