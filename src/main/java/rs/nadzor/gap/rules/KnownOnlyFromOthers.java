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
        return 1;
    }

    /**
     * A statute says what holds for everybody, not what was bought: it is no source of a deal. An authority's words that
     * somebody else reports are that other's words until the original is seen. Where all who bought or signed are private,
     * there is no authority whose document could be missing.
     */
    @Override
    public String sql() {
        return """
            select c.id as contract_id, c.version as revision, x.result,
                   case x.result when 'cannot_tell' then array[case when own.value is null then 'signed_on' else 'sources' end] end as missing,
                   case x.result when 'triggered' then jsonb_build_object('facts', f.facts, 'sources', f.sources,
                     'kinds', k.kinds, 'reported', f.reported, 'own', 0) end as operands,
                   own.version as parameters
              from desk.contract c
             cross join lateral desk.parameter('DEAL-02', 'own_kinds', c.signed_on) own
             cross join lateral (
               select count(distinct q.place) as facts, count(distinct q.source_id) as sources,
                      count(*) filter (where q.original and q.kind = any (string_to_array(own.value, ','))) as own,
                      count(distinct q.source_id) filter (where not q.original and q.kind = any (string_to_array(own.value, ','))) as reported
                 from desk.cited_fact q where q.contract_id = c.id and q.kind <> 'statute') f
             cross join lateral (
               select coalesce(jsonb_object_agg(z.kind, z.sources), '{}') as kinds
                 from (select q.kind, count(distinct q.source_id) as sources from desk.cited_fact q
                        where q.contract_id = c.id and q.kind <> 'statute' group by q.kind) z) k
             cross join lateral (
               select coalesce(bool_and(o.kind in ('company', 'foreign_company', 'ngo', 'media')), false) as among_private
                 from desk.party p join desk.organization o on o.id = p.organization_id
                where p.contract_id = c.id and p.role in ('buyer', 'signatory')) b
             cross join lateral (select case
               when b.among_private then 'not_applicable'
               when own.value is null or f.facts = 0 then 'cannot_tell'
               when f.own > 0 then 'clear'
               else 'triggered' end as result) x
             where cast(:contract as uuid) is null or c.id = cast(:contract as uuid)""";
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
        if (operands.path("reported").asInt() > 0) {
            lines.add(Line.of(say.deal02_reported(), operands.path("reported").asInt()));
        }
        return new Wording(say.deal02_question(), say.deal02_observed(facts), lines,
                List.of(say.deal02_because_unseen(), say.deal02_because_no_duty(), say.deal02_because_exempt(),
                        say.deal02_because_early()), say.deal02_settles());
    }
}
