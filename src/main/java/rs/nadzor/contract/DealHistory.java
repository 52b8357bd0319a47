package rs.nadzor.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;

import rs.nadzor.audit.AuditEvent;
import rs.nadzor.audit.Deed;
import rs.nadzor.audit.History;
import rs.nadzor.audit.Remembered;
import rs.nadzor.audit.RowWords;
import rs.nadzor.audit.Told;
import rs.nadzor.edition.Subject;
import rs.nadzor.evidence.KeptCopy;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.organization.Organization;
import rs.nadzor.submission.Submission;
import rs.nadzor.web.Phrases;

/** The history of a deal with its parts, its sources, and its way to publication. What is published stays whatever is taken back. */
@ApplicationScoped
class DealHistory implements Remembered {
    private static final String TABLE = "contract", OWNER = "contract_id", CITED = "contract_citation";
    private static final Set<String> POINTERS = Set.of("organization_id", "claimant_id", "other_id", "citation_id", "proof_id", "kept_id", "duplicate_id");

    @Inject
    EntityManager desk;
    @Inject
    Changes changes;
    @Inject
    Phrases phrases;
    @Inject
    CurrentLanguage language;

    @Override
    public String root() {
        return TABLE;
    }

    @Override
    public String owner() {
        return OWNER;
    }

    @Override
    public Map<String, List<String>> keys() {
        Map<String, List<String>> keys = Stream.of(PartKind.values()).collect(Collectors.toMap(PartKind::table, kind -> List.of("id"), (a, b) -> a, HashMap::new));
        keys.putAll(Map.of(TABLE, List.of("id"), "contract_empty", List.of(OWNER, "field"), CITED, List.of(OWNER, "place", "citation_id"),
                "contradiction", List.of("statement_id", "other_id")));
        return keys;
    }

    @Override
    public Set<String> told() {
        return Set.of("submission", "duplicate");
    }

    @Override
    public Map<String, List<String>> beside(UUID deal) {
        return Map.of("submission", Submission.of(new Subject(Contract.KIND, deal)).stream().map(asked -> asked.id.toString()).toList());
    }

    @Override
    public Set<String> ignored() {
        return ColumnWords.IGNORED;
    }

    @Override
    public History head(UUID id) {
        Contract deal = Contract.<Contract>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return new History("contracts", "/desk/contracts/" + id, deal.title().text(language.get()));
    }

    @Override
    public RowWords words(List<Deed> deeds) {
        return new DealWords(phrases, new ColumnWords(phrases, language.get(), names(deeds)));
    }

    @Override
    public void lock(UUID deal) {
        Contract locked = Contract.findById(deal, LockModeType.PESSIMISTIC_WRITE);
        if (locked != null) locked.refuseSign();
    }

    /** A part that was added does not go while somebody hung another source on it. */
    @Override
    public List<Told.Clash> clashes(UUID deal, Deed deed) {
        Set<String> own = deed.events().stream().filter(event -> event.tableName.equals(CITED)).map(event -> event.rowId).collect(Collectors.toSet());
        List<ContractCitation> cited = Changes.found(deal).citations;
        return Stream.of(PartKind.values()).flatMap(kind -> added(deed, kind).flatMap(part -> cited.stream()
                .filter(one -> one.place.equals(kind.code() + "/" + part) && !own.contains(deal + "/" + one.place + "/" + one.citation.id))
                .map(one -> new Told.Clash(phrases.of("part:part_one", kind), phrases.of("contract:group_source"), "", one.citation.source.title)))).toList();
    }

    @Override
    public void taken(UUID deal) {
        desk.clear();
        changes.tell(Changes.found(deal));
    }

    private static Stream<String> added(Deed deed, PartKind kind) {
        return deed.events().stream().filter(event -> event.tableName.equals(kind.table()) && event.action.equals("insert")).map(event -> event.rowId);
    }

    /** Of everything that the events point to: one query a kind. */
    private Map<String, String> names(List<Deed> deeds) {
        List<UUID> ids = deeds.stream().flatMap(deed -> deed.events().stream()).flatMap(DealHistory::pointers).map(UUID::fromString).distinct().toList();
        Map<String, String> names = parts(deeds);
        if (ids.isEmpty()) return names;
        Organization.<Organization>list("id in ?1", ids).forEach(one -> names.put(one.id.toString(), one.name().text(language.get())));
        Contract.<Contract>list("id in ?1", ids).forEach(one -> names.put(one.id.toString(), one.title().text(language.get())));
        names.putAll(CitationNames.of(ids, phrases));
        KeptCopy.<KeptCopy>list("id in ?1", ids).forEach(one -> names.put(one.id.toString(), one.fileName));
        return names;
    }

    /** What the parts that were changed say now, to tell one of several from the others. */
    private Map<String, String> parts(List<Deed> deeds) {
        Map<String, String> says = new HashMap<>();
        PartText text = new PartText(language.get());
        deeds.stream().flatMap(deed -> deed.events().stream()).filter(event -> event.tableName.equals(TABLE)).map(event -> UUID.fromString(event.rowId)).distinct()
                .flatMap(id -> Contract.<Contract>findByIdOptional(id).stream()).flatMap(Parts::of)
                .forEach(part -> says.put(part.id.toString(), text.brief(part)));
        return says;
    }

    private static Stream<String> pointers(AuditEvent event) {
        return Stream.of(event.before, event.after).filter(row -> row != null).flatMap(row -> row.entrySet().stream())
                .filter(column -> POINTERS.contains(column.getKey()) && column.getValue() != null).map(column -> column.getValue().toString());
    }
}
