package rs.nadzor.restriction;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import rs.nadzor.web.Viewer;

/** For whom the record of this page is: looked up by the page, shown by {@code {#include restriction/line /}}. */
@Named("restriction")
@RequestScoped
public class Looking {

    @Inject
    Restricting restricting;
    @Inject
    Viewer viewer;

    private List<String> people = List.of();
    private boolean open;

    /** Call it in the transaction of the page. */
    public void look(String kind, UUID record) {
        people = Restriction.of(record).map(Restriction::people).orElse(List.of()).stream().map(NamedPerson::name).toList();
        open = viewer.staff().filter(person -> restricting.isOpenTo(person, kind, record)).isPresent();
    }

    /** Empty where it is for everybody. */
    public List<String> getPeople() {
        return people;
    }

    public String getNames() {
        return String.join(", ", people);
    }

    /** Whether the reader may restrict it, or open it. */
    public boolean isOpen() {
        return open;
    }
}
