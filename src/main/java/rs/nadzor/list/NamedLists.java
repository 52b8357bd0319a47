package rs.nadzor.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** The named lists that whoever looks may see, read as their lists read them today. */
@ApplicationScoped
public class NamedLists {

    private final List<ListKind> kinds;
    @Inject
    Viewer viewer;
    @Inject
    CurrentLanguage language;

    @Inject
    NamedLists(@All List<ListKind> kinds) {
        this.kinds = kinds;
    }

    Optional<ListKind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** For the page of a list that shows this now. */
    public KeptLists of(String kind, Criteria shown) {
        return new KeptLists(kind(kind).orElseThrow(), shown, read(NamedList.seenBy(viewer.staff().orElseThrow().id(), kind)));
    }

    /** Of every kind, a person's own ones first. */
    public List<KeptList> all() {
        return read(NamedList.seenBy(viewer.staff().orElseThrow().id()));
    }

    /** Nothing for a list that is another's alone: it is as if it were not there. */
    Optional<KeptList> one(NamedList list) {
        return read(List.of(list)).stream().filter(kept -> kept.mine() || list.shared).findFirst();
    }

    private List<KeptList> read(List<NamedList> lists) {
        StaffPrincipal person = viewer.staff().orElseThrow();
        return lists.stream().flatMap(list -> kind(list.kind).map(kind -> read(list, kind, person)).stream()).toList();
    }

    private KeptList read(NamedList list, ListKind kind, StaffPrincipal person) {
        Criteria criteria = kind.criteria(Criteria.read(list.query), language.get());
        boolean mine = list.ownerId.equals(person.id());
        return new KeptList(list, kind.path() + criteria.query(), kind.title(language.get()), criteria, mine,
                mine || person.roles().contains("administrator"));
    }
}
