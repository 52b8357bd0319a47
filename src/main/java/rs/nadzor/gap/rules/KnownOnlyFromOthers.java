package rs.nadzor.gap.rules;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import rs.nadzor.gap.FlagRule;
import rs.nadzor.gap.GapMessages;
import rs.nadzor.gap.GapTexts;
import rs.nadzor.gap.OperandWords;
import rs.nadzor.gap.Wording;
import rs.nadzor.gap.Wording.Line;
import rs.nadzor.i18n.Language;

/** DEAL-02: no fact of the deal rests on a document of a public body that we have seen. */
@ApplicationScoped
public class KnownOnlyFromOthers implements FlagRule {

    @Override
    public String id() {
        return "DEAL-02";
    }

    @Override
    public int version() {
        return 2;
    }

    /**
     * A statute says what holds for everybody, not what was bought: it is no source of a deal. A source whose kind nobody
     * stated may be the body's own, and words of the body that somebody else reports show that it has spoken: both leave
     * the question open. It is asked of deals of which a public body is recorded as buyer or signatory or, where there is
     * neither, as another party that does not sell; where all who bought or signed are private, no document of a body
     * could be missing.
     */
    @Override
    public String sql() {
        return """
            select c.id as contract_id, c.version as revision, x.result,
                   case when x.result = 'cannot_tell' then l.missing end as missing,
                   case when x.result = 'triggered' then jsonb_build_object('facts', f.facts, 'sources', f.sources,
                     'kinds', k.kinds, 'own', 0) end as operands,
                   own.version as parameters
              from desk.contract c
              left join desk.public_side side on side.contract_id = c.id
             cross join lateral desk.parameter('DEAL-02', 'own_kinds', c.signed_on) own
             cross join lateral (
               select count(distinct q.place) filter (where q.kind is not null) as facts,
                      count(distinct q.source_id) filter (where q.kind is not null) as sources,
                      count(*) filter (where q.original and q.kind = any (string_to_array(own.value, ','))) as own,
                      count(*) filter (where not q.original and q.kind = any (string_to_array(own.value, ','))) as reported,
                      count(*) filter (where q.kind is null) as unstated,
                      count(*) filter (where q.original and q.kind is null) as perhaps_own
                 from desk.cited_fact q where q.contract_id = c.id and q.kind is distinct from 'statute') f
             cross join lateral (
               select coalesce(jsonb_object_agg(z.kind, z.sources), '{}') as kinds
                 from (select q.kind, count(distinct q.source_id) as sources from desk.cited_fact q
                        where q.contract_id = c.id and q.kind <> 'statute' group by q.kind) z) k
             cross join lateral (select array_remove(array[
               case when own.value is null then 'signed_on' end,
               case when side.public is not true then case when side.unstated then 'party_kind' else 'parties' end end,
               case when f.perhaps_own > 0 or f.facts = 0 and f.unstated > 0 then 'source_kind' end,
               case when f.reported > 0 then 'original' end,
               case when f.facts = 0 and f.unstated = 0 then 'sources' end], null) as missing) l
             cross join lateral (select case
               when side.private then 'not_applicable'
               when own.value is not null and f.own > 0 then 'clear'
               when cardinality(l.missing) > 0 then 'cannot_tell'
               else 'triggered' end as result) x
             where cast(:contracts as uuid[]) is null or c.id = any (cast(:contracts as uuid[]))""";
    }

    @Override
    public String name(Language language) {
        return GapTexts.in(language).deal02_name();
    }

    @Override
    public Wording wording(JsonNode operands, Language language) {
        GapMessages say = GapTexts.in(language);
        OperandWords words = new OperandWords(language);
        long facts = operands.path("facts").asLong();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(say.deal02_facts(), facts));
        lines.add(Line.of(say.deal02_sources(), operands.path("sources").asInt()));
        operands.path("kinds").fields().forEachRemaining(kind -> lines.add(
                Line.of(say.deal02_of_kind(words.sourceKind(kind.getKey())), kind.getValue().asInt())));
        lines.add(Line.of(say.deal02_own(), operands.path("own").asInt()));
        return new Wording(say.deal02_question(), say.deal02_observed(facts), lines,
                List.of(say.deal02_because_unseen(), say.deal02_because_no_duty(), say.deal02_because_exempt(),
                        say.deal02_because_early()), say.deal02_settles());
    }
}
