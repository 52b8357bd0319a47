package rs.nadzor.contract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import rs.nadzor.shared.Coded;

/** The kinds of parts that a deal has, each with its form and its page at the desk. */
public enum PartKind implements Coded {
    PARTY("parties", "party", deal -> deal.parties, PartyForm.class, to -> PartyForm.BLANK, PartyForm::of),
    STATEMENT("statements", "statement", deal -> deal.statements, StatementForm.class, to -> StatementForm.BLANK, StatementForm::of),
    EVENT("events", "event", deal -> deal.events, EventForm.class, to -> EventForm.BLANK, EventForm::of),
    SECRECY("secrecies", "secrecy", deal -> deal.secrecies, SecrecyForm.class, to -> SecrecyForm.BLANK, SecrecyForm::of),
    DOCUMENT("documents", "document_check", deal -> deal.documents, DocumentForm.class, to -> DocumentForm.BLANK, DocumentForm::of),
    SEARCH("searches", "search_log", deal -> deal.searches, SearchForm.class, SearchForm::blank, SearchForm::of),
    RELATED("related", "related_contract", deal -> deal.related, RelatedForm.class, to -> RelatedForm.BLANK, RelatedForm::of);

    private final String path;
    private final String table;
    private final Function<Contract, ? extends List<? extends Part>> list;
    private final Class<? extends PartForm> form;
    private final Function<Showing, ? extends PartForm> blank;
    private final BiFunction<Part, Showing, PartForm> filled;

    @SuppressWarnings("unchecked")
    <C extends Part> PartKind(String path, String table, Function<Contract, List<C>> list, Class<? extends PartForm> form,
            Function<Showing, ? extends PartForm> blank, BiFunction<C, Showing, ? extends PartForm> filled) {
        this.path = path;
        this.table = table;
        this.list = list;
        this.form = form;
        this.blank = blank;
        // A child of this kind comes from this kind's own list.
        this.filled = (child, to) -> filled.apply((C) child, to);
    }

    static Optional<PartKind> at(String path) {
        return Stream.of(values()).filter(part -> part.path.equals(path)).findFirst();
    }

    /** The last part of the address of its pages. */
    public String path() {
        return path;
    }

    /** Where they are stored, in the schema of the desk. */
    String table() {
        return table;
    }

    List<? extends Part> of(Contract deal) {
        return list.apply(deal);
    }

    Optional<Part> find(Contract deal, UUID part) {
        return of(deal).stream().filter(child -> child.id.equals(part)).<Part>map(child -> child).findFirst();
    }

    Class<? extends PartForm> form() {
        return form;
    }

    PartForm blank(Showing to) {
        return blank.apply(to);
    }

    PartForm filled(Part child, Showing to) {
        return filled.apply(child, to);
    }
}
