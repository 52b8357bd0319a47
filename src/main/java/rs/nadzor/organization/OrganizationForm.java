package rs.nadzor.organization;

import static rs.nadzor.web.Typed.given;
import static rs.nadzor.web.Typed.text;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import rs.nadzor.i18n.Language;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.Pib;
import rs.nadzor.shared.RegistryNumber;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Lines;
import rs.nadzor.web.OfficeAddress;
import rs.nadzor.web.Typed;

/** An organization as it is typed; aliases one a line. The parent is picked, or typed and then found by its name. */
public record OrganizationForm(
        @RestForm @Size(max = 300, message = "organization:too_long") String nameSr,
        @RestForm @Size(max = 300, message = "organization:too_long") String nameEn,
        @RestForm @Size(max = 300, message = "organization:too_long") String originalName,
        @RestForm @Lines @Size(max = 5000, message = "organization:too_long") String aliases,
        @RestForm String kind,
        @RestForm String country,
        @RestForm String pib,
        @RestForm String registryNumber,
        @RestForm @Size(max = 100, message = "organization:too_long") String foreignNumber,
        @RestForm String authorityClass,
        @RestForm String remedyRoute,
        @RestForm @OfficeAddress @Size(max = 500, message = "organization:too_long") String foiAddress,
        @RestForm String parent,
        @RestForm @Size(max = 300, message = "organization:too_long") String parentName,
        @RestForm String successor,
        @RestForm @Size(max = 300, message = "organization:too_long") String successorName,
        @RestForm String succeededOn,
        @RestForm @Size(max = 300, message = "organization:too_long") String successionSource,
        @RestForm String successionAddress,
        @RestForm @Size(max = 5000, message = "organization:too_long") String note,
        @RestForm String version) {

    private static final int LONGEST_NAME = 300;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static final OrganizationForm EMPTY = new OrganizationForm("", "", "", "", "", "RS", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "0");

    static OrganizationForm of(Organization it, Language language) {
        var parentName = it.parent == null ? "" : it.parent.name().text(language);
        var after = Succession.of(it, language);
        return new OrganizationForm(it.nameSr, it.nameEn, it.originalName, String.join("\n", it.aliases), code(it.kind), it.country,
            it.pib, it.registryNumber, it.foreignNumber, code(it.authorityClass), code(it.remedyRoute), it.foiAddress,
            it.parent == null ? "" : it.parent.id.toString(), parentName,
            after.successor(), after.successorName(), after.on(), after.source(), after.address(), it.note, String.valueOf(it.version));
    }

    /** What constraints cannot say. The id is null for an organization that does not exist yet. */
    void check(UUID id, FormErrors errors) {
        if (!given(nameSr) && !given(nameEn) && !given(originalName)) errors.add("nameSr", "organization:name_missing");
        if (names().anyMatch(name -> name.length() > LONGEST_NAME)) errors.add("aliases", "organization:alias_long", LONGEST_NAME);
        if (given(kind) && Coded.read(OrganizationKind.class, kind).isEmpty()) errors.add("kind", "organization:kind_missing");
        if (given(country) && !COUNTRIES.contains(countryCode())) errors.add("country", "organization:country_unknown");
        if (given(registryNumber) && RegistryNumber.read(registryNumber).isEmpty())
            errors.add("registryNumber", "organization:registry_number_wrong");
        if (given(pib)) Pib.read(pib).ifPresentOrElse(number -> OrganizationSearch.withPib(number).filter(other -> !other.id.equals(id))
            .ifPresent(other -> errors.add("pib", "organization:pib_taken", other.slug)),
            () -> errors.add("pib", "organization:pib_wrong"));
        if (knownParent().map(up -> up.isBelow(id)).orElse(false)) errors.add("parentName", "organization:parent_circle");
        succession().check(id, errors);
    }

    /** After {@link #check} found nothing. */
    void applyTo(Organization it, Language language) {
        it.nameSr = text(nameSr);
        it.nameEn = text(nameEn);
        it.originalName = text(originalName);
        it.kind = Coded.read(OrganizationKind.class, kind).orElse(null);
        it.country = given(country) ? countryCode() : null;
        it.pib = Pib.read(pib).map(Pib::value).orElse(null);
        it.registryNumber = RegistryNumber.read(registryNumber).map(RegistryNumber::value).orElse(null);
        it.foreignNumber = text(foreignNumber);
        it.authorityClass = Coded.read(AuthorityClass.class, authorityClass).orElse(null);
        it.remedyRoute = Coded.read(RemedyRoute.class, remedyRoute).orElse(null);
        it.foiAddress = text(foiAddress);
        it.parent = given(parentName) ? OrganizationSearch.pickedOrCreated(parent, parentName, language) : null;
        succession().applyTo(it, language);
        it.note = text(note);
        it.rename(names().collect(Collectors.toSet()));
    }

    /** Real numbers break the check digit, so it is a reason to look again and no more. */
    boolean hasDoubtfulNumber() {
        return RegistryNumber.read(registryNumber).filter(number -> !number.looksRight()).isPresent();
    }

    /** The aliases, one a line. */
    private Stream<String> names() {
        return aliases == null ? Stream.of() : aliases.lines().filter(Typed::given).map(String::strip);
    }

    private Succession succession() {
        return new Succession(successor, successorName, succeededOn, successionSource, successionAddress);
    }

    private Optional<Organization> knownParent() {
        return given(parentName) ? OrganizationSearch.picked(parent, parentName) : Optional.empty();
    }

    private String countryCode() {
        return country.strip().toUpperCase(Locale.ROOT);
    }

    private static String code(Coded word) {
        return word == null ? "" : word.code();
    }
}
