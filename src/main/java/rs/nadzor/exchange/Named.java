package rs.nadzor.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** What the rows of the form stand for: the record, or a new one with the tax number that it would get. */
    List<Party> parties(List<PartiesForm.Row> rows, List<String> names, String typedPib) {
        List<PartiesForm.Row> given = rows.stream().filter(row -> !row.name().isBlank()).toList();
        String pib = names.size() == 1 ? Pib.read(typedPib).map(Pib::value).orElse(null) : null;
        return IntStream.range(0, given.size()).mapToObj(i -> {
            String written = i < names.size() ? names.get(i) : given.get(i).name();
            return byKey.values().stream().filter(one -> one.id.toString().equals(given.get(i).id())).findFirst()
                    .map(record -> new Party(written, record, record.pib)).orElseGet(() -> new Party(written, null, pib));
        }).toList();
    }

    /** One that is found without its legal form goes by its own name. */
    private PartiesForm.Row row(Organization found, String name) {
        return new PartiesForm.Row(found.id.toString(), found.isNamed(name) ? name : found.name().text(language));
    }
}
