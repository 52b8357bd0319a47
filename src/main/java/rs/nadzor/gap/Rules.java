package rs.nadzor.gap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;

/** Every rule there is, in the order of their ids. */
@ApplicationScoped
public class Rules {

    private final List<FlagRule> rules;

    @Inject
    Rules(@All List<FlagRule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparing(FlagRule::id)).toList();
    }

    public List<FlagRule> all() {
        return rules;
    }

    public Optional<FlagRule> byId(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The answers of all rules as one select: of the deals {@code :contracts}, or of every deal where that is null. */
    String answers() {
        return rules.stream().map(rule -> "select '" + rule.id() + "' as rule, " + rule.version() + " as rule_version, o.*, "
                + "encode(sha256(convert_to(o.operands::text, 'UTF8')), 'hex') as fingerprint from (" + rule.sql() + ") o")
                .collect(Collectors.joining("\nunion all\n"));
    }
}
