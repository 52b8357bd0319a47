package rs.nadzor.theme;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;

import rs.nadzor.contract.PublicPlace;
import rs.nadzor.gap.objection.PublicPlaces;
import rs.nadzor.i18n.LocalizedText;

/** The places of a theme's page: what it says itself. Whatever stands in its live parts has its place on the page of a deal. */
@ApplicationScoped
class PublicThemeReading implements PublicPlaces {

    @Inject
    PublicThemes themes;

    @Override
    public String subjectKind() {
        return PublicTheme.KIND;
    }

    @Override
    public String section() {
        return PublicTheme.SECTION;
    }

    @Override
    public LocalizedText title(JsonNode content) {
        return themes.read(content).title();
    }

    @Override
    public Stream<PublicPlace> of(JsonNode content) {
        return themes.read(content).places();
    }
}
