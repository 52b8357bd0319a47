package rs.nadzor.organization;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rs.nadzor.audit.Remembered;
import rs.nadzor.duplicate.Comparison;
import rs.nadzor.duplicate.Mergeable;
import rs.nadzor.duplicate.Pair;
import rs.nadzor.duplicate.Side;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Decisions;
import rs.nadzor.web.Fields;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.Typed;

/** Two records of one organization: names that are not chosen stay as other names, remarks are joined, numbers are decided by a person. */
@ApplicationScoped
class OrganizationMerging implements Mergeable {

    private static final int MOST = 6;
    private static final Set<String> POINTERS = Set.of("parent", "successor");
    private static final Set<String> NUMBERS = Set.of("pib", "registryNumber", "foreignNumber");

    @Inject
    OrganizationHistory history;
    @Inject
    Event<OrganizationChanged> changed;
    @Inject
    Phrases phrases;
    @Inject
    CurrentLanguage language;

    @Override
    public Remembered history() {
        return history;
    }

    @Override
    public String suggestions() {
        return "/desk/organizations/suggestions";
    }

    @Override
    public Optional<UUID> picked(String id, String typed) {
        return Typed.id(id).or(() -> OrganizationSearch.named(String.valueOf(typed)).map(found -> found.id));
    }

    @Override
    public Pair pair(UUID kept, UUID duplicate, boolean toChange) {
        if (toChange) {
            Organization.takeTurns();
            Panache.getEntityManager().createNativeQuery("select id from desk.organization where id in (?1, ?2) order by id for update", UUID.class)
                .setParameter(1, kept).setParameter(2, duplicate).getResultList();
        }
        return new Pair(side(found(kept)), side(found(duplicate)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Side> likely(UUID id) {
        List<Organization> alike = Panache.getEntityManager().createNativeQuery("""
            select o.* from desk.organization o cross join desk.organization me
             where me.id = :me and o.id <> me.id and o.same_as_id is null
               and (o.search %> split_part(me.search, chr(10), 1) or me.search %> split_part(o.search, chr(10), 1) and o.search % me.search
                 or o.registry_number = me.registry_number)
             order by similarity(o.search, me.search) desc, o.id""", Organization.class).setParameter("me", id).setMaxResults(MOST).getResultList();
        return alike.stream().map(this::side).toList();
    }

    @Override
    public Comparison compare(UUID kept, UUID duplicate, Decisions decided) {
        var mine = found(kept);
        var theirs = found(duplicate);
        var reading = new Comparison.Reading(AsRead.TOGETHER, (field, side) -> !POINTERS.contains(field) && !side.getOrDefault(field, "").isEmpty(), NUMBERS,
            new AsRead(mine, mine.version, language.get(), phrases));
        return Comparison.of(fields(mine, theirs), fields(theirs, mine), reading, decided);
    }

    /** Other names and remarks are joined, and one that is part of itself or comes after itself is none. */
    private Map<String, String> fields(Organization it, Organization other) {
        var fields = new HashMap<>(Fields.of(OrganizationForm.of(it, language.get())));
        fields.keySet().removeIf(field -> field.startsWith("aliases") || field.equals("note"));
        if (it.parent != null && it.parent.isBelow(other.id)) fields.putAll(Map.of("parent", "", "parentName", ""));
        if (it.successor != null && it.successor.leadsTo(other.id)) fields.keySet().removeIf(field -> field.startsWith("succe"));
        var ordered = new LinkedHashMap<String, String>();
        Stream.of("nameSr", "nameEn", "originalName", "kind", "country", "pib", "registryNumber", "foreignNumber", "parentName", "parent",
            "successorName", "successor", "succeededOn", "successionSource", "successionAddress",
            "authorityClass", "remedyRoute", "foiAddress").forEach(field -> ordered.put(field, fields.getOrDefault(field, "")));
        return ordered;
    }

    @Override
    public Runnable take(UUID kept, UUID duplicate, Comparison chosen, String reason) {
        var it = found(kept);
        var other = found(duplicate);
        var before = it.search;
        var fields = new HashMap<>(chosen.merged());
        names(it, other).filter(name -> Stream.of("nameSr", "nameEn", "originalName").noneMatch(field -> name.equals(fields.get(field))))
            .forEach(name -> fields.put("aliases:" + name, name));
        fields.put("note", Stream.of(it.note, other.note).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n\n")));
        Fields.to(OrganizationForm.class, fields, it.version).applyTo(it, language.get());
        return () -> {
            changed.fire(new OrganizationChanged(kept, other.search, it.search));
            changed.fire(new OrganizationChanged(kept, before, it.search));
        };
    }

    /** Deals of the one are not found by the names of the other any more. */
    @Override
    public void separated(UUID kept, UUID duplicate) {
        var joined = found(kept).search;
        var other = Panache.getEntityManager().find(Organization.class, duplicate, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        changed.fire(new OrganizationChanged(duplicate, joined, other.search));
        history.taken(kept);
    }

    private static Stream<String> names(Organization... records) {
        var names = new LinkedHashSet<String>();
        for (var one : records) {
            Stream.of(one.nameSr, one.nameEn, one.originalName).filter(Objects::nonNull).forEach(names::add);
            names.addAll(one.aliases);
        }
        return names.stream();
    }

    private Side side(Organization it) {
        var note = Stream.of(it.kind == null ? null : phrases.of("organization:kind", it.kind), it.country,
            it.pib == null ? null : phrases.of("organization:pib_number", it.pib),
            it.registryNumber == null ? null : phrases.of("organization:mb_number", it.registryNumber)).filter(Objects::nonNull);
        return new Side(it.id, it.version, it.name(), "/desk/organizations/" + it.id, note.collect(Collectors.joining(" · ")), it.sameAsId);
    }

    private static Organization found(UUID id) {
        return Organization.<Organization>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
