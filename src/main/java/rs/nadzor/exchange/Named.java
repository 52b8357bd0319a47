package rs.nadzor.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import rs.nadzor.contract.PartiesForm;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.organization.Organization;
import rs.nadzor.organization.OrganizationSearch;

/** Organizations on record by what rows call them, names and numbers: one query for all rows. */
record Named(Map<String, Organization> byKey, Language language) {

    static Named among(Collection<String> keys, Language language) {
        return new Named(OrganizationSearch.withKeys(keys), language);
    }

    Optional<Organization> find(String name) {
        return Optional.ofNullable(byKey.get(SearchKey.of(name)));
    }

    /** By tax number, else by registry number. */
    Optional<Organization> find(Numbers numbers) {
        return numbers.read().map(SearchKey::of).map(byKey::get).filter(Objects::nonNull).filter(numbers::name).findFirst();
    }

    /** The rows of the form; a number says which organization is meant where one is named, or none. */
    List<PartiesForm.Row> rows(List<String> names, Numbers numbers) {
        Optional<Organization> meant = names.size() > 1 ? Optional.empty() : find(numbers);
        if (meant.isPresent()) return List.of(row(meant.get(), meant.get().name().text(language)));
        return names.stream().map(name -> find(name).map(found -> row(found, name)).orElseGet(() -> new PartiesForm.Row("", name))).toList();
    }

    /** What the rows of the form stand for: the record, or a new one with the numbers that it would get. */
    List<Party> parties(List<PartiesForm.Row> rows, List<String> names, Numbers typed) {
        List<PartiesForm.Row> filled = rows.stream().filter(row -> !row.name().isBlank()).toList();
        Numbers given = names.size() == 1 ? typed : Numbers.NONE;
        return IntStream.range(0, filled.size()).mapToObj(i -> {
            String written = i < names.size() ? names.get(i) : filled.get(i).name();
            return byKey.values().stream().filter(one -> one.id.toString().equals(filled.get(i).id())).findFirst()
                    .map(record -> new Party(written, record, record.pib, record.registryNumber))
                    .orElseGet(() -> new Party(written, null, given.pib().orElse(null), given.mb().orElse(null)));
        }).toList();
    }

    /** One that is found without its legal form goes by its own name. */
    private PartiesForm.Row row(Organization found, String name) {
        return new PartiesForm.Row(found.id.toString(), found.isNamed(name) ? name : found.name().text(language));
    }
}
