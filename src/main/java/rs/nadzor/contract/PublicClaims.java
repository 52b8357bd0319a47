package rs.nadzor.contract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import rs.nadzor.i18n.Term;

/** What is said in words about one thing, by everybody who says it. */
public record PublicClaims(Term measure, List<PublicStatement> claims) {

    /** In the order in which they are first said; what fits nowhere comes last. */
    static List<PublicClaims> of(PublicContract deal) {
        return deal.statements().stream().filter(s -> s.amount() == null)
                .collect(Collectors.groupingBy(PublicStatement::measure, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(group -> new PublicClaims(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(group -> "other".equals(group.measure().code()))).toList();
    }
}
