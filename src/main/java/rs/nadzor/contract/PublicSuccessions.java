package rs.nadzor.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.ReadTables;

/** What came before an organization and after it, read as the public role. Of two that name each other, the newest edition is right. */
@ApplicationScoped
public class PublicSuccessions {

    @Inject
    ReadTables tables;

    /** @param linked whether it has a page */
    public record Next(PublicSuccession of, boolean linked) {
    }

    public record Neighbours(List<Next> predecessors, List<Next> successors) {
    }

    @SuppressWarnings("unchecked")
    public Neighbours of(PublicOrganization me) {
        String[] said = Stream.concat(me.predecessors().stream(), me.successors().stream()).map(PublicSuccession::slug).toArray(String[]::new);
        List<String> rows = Edition.getEntityManager().createNativeQuery("""
                select row::text from published.organization where slug = any(cast(?1 as text[])) or row->'successors' @> cast(?2 as jsonb)
                    or row->'predecessors' @> cast(?2 as jsonb) order by slug""", String.class)
                .setParameter(1, said).setParameter(2, "[{\"slug\": \"" + me.slug() + "\"}]").getResultList();
        Map<String, PublicOrganization> others = rows.stream().map(row -> tables.read(row, PublicOrganization.class))
                .collect(Collectors.toMap(PublicOrganization::slug, other -> other, (one, same) -> one, LinkedHashMap::new));
        return new Neighbours(agreed(me, me.predecessors(), others, PublicOrganization::successors),
                agreed(me, me.successors(), others, PublicOrganization::predecessors));
    }

    /** @param theirs the list in which the other one names this */
    private static List<Next> agreed(PublicOrganization me, List<PublicSuccession> mine, Map<String, PublicOrganization> others,
            Function<PublicOrganization, List<PublicSuccession>> theirs) {
        Map<String, Next> found = new LinkedHashMap<>();
        for (PublicSuccession one : mine) {
            PublicOrganization other = others.get(one.slug());
            if (other == null) found.put(one.slug(), new Next(one, false));
            else if (!other.publishedAt().isAfter(me.publishedAt()) || named(theirs.apply(other), me) != null) {
                found.put(one.slug(), new Next(one.named(other.name()), true));
            }
        }
        for (PublicOrganization other : others.values()) {
            PublicSuccession one = named(theirs.apply(other), me);
            if (one != null && !me.publishedAt().isAfter(other.publishedAt())) {
                found.putIfAbsent(other.slug(), new Next(new PublicSuccession(other.slug(), other.name(), one.date(), one.sources()), true));
            }
        }
        return List.copyOf(found.values());
    }

    private static PublicSuccession named(List<PublicSuccession> some, PublicOrganization organization) {
        return some.stream().filter(one -> one.slug().equals(organization.slug())).findFirst().orElse(null);
    }
}
