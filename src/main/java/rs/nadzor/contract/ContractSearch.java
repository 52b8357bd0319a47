package rs.nadzor.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rs.nadzor.i18n.SearchKey;

/** Finds deals on the desk by what they are called and by every spelling of who takes part in them. */
final class ContractSearch {

    private ContractSearch() {
    }

    /** What is searched: a line for each title, number and name. */
    static String key(Contract deal) {
        Stream<String> own = Stream.of(deal.titleSr, deal.titleEn, deal.portalNumber);
        return Stream.concat(own, deal.parties.stream().flatMap(party -> party.organization.names()))
                .filter(Objects::nonNull)
                .map(SearchKey::of).filter(key -> !key.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    /** The oldest whose title in either language, or whose address, is exactly what was typed. */
    static Optional<Contract> named(String typed) {
        String key = SearchKey.of(typed);
        return key.isEmpty() ? Optional.empty()
                : Contract.find("slug = ?1 or '\n' || search || '\n' like ?2 order by createdAt, id", typed.strip(),
                "%\n" + key + "\n%")
                        .firstResultOptional();
    }

    /** What the look-ahead field of a deal offers. */
    @SuppressWarnings("unchecked")
    static List<Contract> suggest(String typed, int most) {
        return Contract.getEntityManager().createNativeQuery("""
                select * from desk.contract where search like :pattern or :key <% search
                 order by search like :pattern desc, word_similarity(:key, search) desc, changed_at desc, id""", Contract.class)
                .setParameter("pattern", SearchKey.like(typed)).setParameter("key", SearchKey.of(typed))
                .setMaxResults(most).getResultList();
    }
}
