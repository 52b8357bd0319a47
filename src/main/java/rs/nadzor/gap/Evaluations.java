package rs.nadzor.gap;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.hibernate.query.NativeQuery;

import rs.nadzor.contract.ContractChanged;
import rs.nadzor.evidence.SourceChanged;
import rs.nadzor.organization.OrganizationChanged;
import rs.nadzor.shared.Coded;

/** Asks the rules: about the deals that a transaction touched, within it, or about all of them; the same SQL does both. */
@ApplicationScoped
public class Evaluations {

    /**
     * What no longer holds, or rests on other facts, rules or parameters than it did, ends; what is asked anew is raised; what
     * stays as it was is not touched. Asking is the dear part and is done once. Of one deal and rule one finding holds at a
     * time (a unique index says so): counting the ended ones makes sure that they have ended before the first is raised.
     */
    private static final String ASK = """
            with answer as materialized (select a.* from (%s) a join desk.contract own on own.id = a.contract_id and own.same_as_id is null),
            ended as (
              update desk.finding f set ended_at = :now
                from answer a
               where a.contract_id = f.contract_id and a.rule = f.rule and f.ended_at is null
                 and (a.result <> 'triggered' or a.rule_version <> f.rule_version or a.parameters <> f.parameter_version
                   or a.fingerprint <> f.operands_sha256)
              returning f.id),
            raised as (
              insert into desk.finding (contract_id, rule, rule_version, parameter_version, operands, operands_sha256,
                     data_revision, since)
              select contract_id, rule, rule_version, parameters, operands, fingerprint, revision, :now
                from answer a
               where result = 'triggered' and (select count(*) from ended) >= 0
                 and not exists (select from desk.finding f where f.contract_id = a.contract_id and f.rule = a.rule
                   and f.ended_at is null and f.rule_version = a.rule_version and f.parameter_version = a.parameters
                   and f.operands_sha256 = a.fingerprint))
            insert into desk.evaluation (contract_id, results, parameter_version, data_revision, evaluated_at)
            select contract_id,
                   string_agg(rule || '/' || rule_version || '=' || case result %s end, ' ' order by rule),
                   coalesce(string_agg(distinct nullif(rule || ' ' || parameters, rule || ' '), '; '), ''),
                   max(revision), :now
              from answer group by contract_id
            on conflict (contract_id) do update set results = excluded.results,
              parameter_version = excluded.parameter_version, data_revision = excluded.data_revision,
              evaluated_at = excluded.evaluated_at""";

    @Inject
    EntityManager desk;
    @Inject
    Rules rules;
    @Inject
    Operands operands;
    @Inject
    Clock clock;

    void changed(@Observes ContractChanged change) {
        ask(List.of(change.contract()));
        desk.createNativeQuery("delete from desk.evaluation e using desk.contract c where c.id = e.contract_id and c.id = :of and c.same_as_id is not null")
                .setParameter("of", change.contract()).executeUpdate();
    }

    /** What a source is, and what it is called, are facts of every deal that cites it. */
    void changed(@Observes SourceChanged change) {
        ask(held("""
                select k.contract_id from desk.contract_citation k join desk.citation n on n.id = k.citation_id
                 where n.source_id = :of""", change.source()));
    }

    /** What an organization is, is a fact of every deal that names it. */
    void changed(@Observes OrganizationChanged change) {
        ask(held("""
                select contract_id from desk.party where organization_id = :of
                 union select contract_id from desk.secrecy where claimant_id = :of""", change.organization()));
    }

    /** For who decides about a deal's findings: as they are at this moment, and nobody changes the deal until it is done. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void again(UUID contract) {
        again(List.of(contract));
    }

    /** Of several at once, which costs little more than of one: most of the time goes into planning the question. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void again(List<UUID> contracts) {
        ask(held("select unnest(cast(:of as uuid[]))", contracts.toArray(UUID[]::new)));
    }

    /** Asks about every deal: after a rule or a parameter changed, and to be sure. */
    @Transactional
    public void all() {
        ask(null);
    }

    /** Null: every deal. */
    private void ask(List<UUID> contracts) {
        if (contracts != null && contracts.isEmpty()) return;
        run(ASK.formatted(rules.answers(), marks()), contracts).setParameter("now", clock.instant()).executeUpdate();
    }

    /** These deals, each locked in the same order, so that two who ask of one at once take turns. */
    private List<UUID> held(String which, Object of) {
        return desk.createNativeQuery("select id from desk.contract where id in (" + which + ") order by id for no key update", UUID.class)
                .setParameter("of", of).getResultList();
    }

    /** What every rule says of this deal now, with what is missing. */
    @Transactional
    public List<Outcome> of(UUID contract) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = run("select contract_id, rule, result, array_to_string(missing, ','), operands::text from ("
                + rules.answers() + ") a order by contract_id, rule", List.of(contract)).getResultList();
        return rows.stream().map(row -> new Outcome((UUID) row[0], rules.byId((String) row[1]).orElseThrow(),
                Coded.read(FlagResult.class, (String) row[2]).orElseThrow(), missing((String) row[3]), operands.read((String) row[4]))).toList();
    }

    /** How often each rule says what, as of the last time it was asked. */
    @Transactional
    public List<RuleRate> rates() {
        List<Object[]> rows = desk.createNativeQuery("""
                select split_part(answer, '/', 1), right(answer, 1), count(*)
                  from desk.evaluation, unnest(string_to_array(results, ' ')) answer group by 1, 2""", Object[].class).getResultList();
        return rules.all().stream().map(rule -> new RuleRate(rule, count(rows, rule, FlagResult.TRIGGERED),
                count(rows, rule, FlagResult.CLEAR), count(rows, rule, FlagResult.CANNOT_TELL),
                count(rows, rule, FlagResult.NOT_APPLICABLE))).toList();
    }

    private static long count(List<Object[]> rows, FlagRule rule, FlagResult result) {
        return rows.stream().filter(row -> row[0].equals(rule.id()) && row[1].equals(String.valueOf(result.mark)))
                .mapToLong(row -> ((Number) row[2]).longValue()).sum();
    }

    @SuppressWarnings("unchecked")
    private Query run(String sql, List<UUID> contracts) {
        Query query = sql.startsWith("select") ? desk.createNativeQuery(sql, Object[].class) : desk.createNativeQuery(sql);
        // The type says what a null is; the driver could not guess it.
        return query.unwrap(NativeQuery.class).setParameter("contracts", contracts == null ? null : contracts.toArray(UUID[]::new), UUID[].class);
    }

    private static String marks() {
        return Stream.of(FlagResult.values()).map(result -> "when '" + result.code() + "' then '" + result.mark + "'")
                .collect(Collectors.joining(" "));
    }

    private static List<Missing> missing(String codes) {
        return codes == null || codes.isEmpty() ? List.of()
                : Arrays.stream(codes.split(",")).map(code -> Coded.read(Missing.class, code).orElseThrow()).toList();
    }
}
