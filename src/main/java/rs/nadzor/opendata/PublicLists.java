package rs.nadzor.opendata;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import rs.nadzor.edition.PublicList;

/** The lists that features declare, by name. */
@ApplicationScoped
class PublicLists {
    /** Those whose addresses are promised; a test compares them with the beans. */
    static final String NAMES = "contracts|organizations|events|statements|sources|watch|corrections";

    @Inject
    @Any
    Instance<PublicList<?>> lists;

    PublicList<?> named(String name) {
        return lists.stream().filter(list -> list.name().equals(name)).findFirst().orElseThrow(NotFoundException::new);
    }

    List<PublicList<?>> all() {
        return lists.stream().<PublicList<?>>map(list -> list).sorted(Comparator.comparing(PublicList::name)).toList();
    }
}
