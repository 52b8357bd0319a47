package rs.nadzor.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import rs.nadzor.contract.PartiesForm;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.organization.Organization;
import rs.nadzor.organization.OrganizationSearch;
import rs.nadzor.shared.Pib;

/** Organizations on record by what rows call them, names and tax numbers: one query for all rows. */
record Named(Map<String, Organization> byKey, Language language) {

    static Named among(Collection<String> keys, Language language) {
        return new Named(OrganizationSearch.withKeys(keys), language);
    }

    Optional<Organization> find(String name) {
        return Optional.ofNullable(byKey.get(SearchKey.of(name)));
    }

    Optional<Organization> find(Pib pib) {
        return Optional.ofNullable(byKey.get(SearchKey.of(pib.value()))).filter(found -> pib.value().equals(found.pib));
    }

    /** The rows of the form; a tax number says which organization is meant where one is named, or none. */
    List<PartiesForm.Row> rows(List<String> names, String typedPib) {
        Optional<Organization> meant = names.size() > 1 ? Optional.empty() : Pib.read(typedPib).flatMap(this::find);
        if (meant.isPresent()) return List.of(row(meant.get(), meant.get().name().text(language)));
        return names.stream().map(name -> find(name).map(found -> row(found, name)).orElseGet(() -> new PartiesForm.Row("", name))).toList();
    }

    private static PartiesForm.Row row(Organization found, String name) {
        return new PartiesForm.Row(found.id.toString(), name);
    }
}
