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

/** GAP-03: the value is withheld, or only others state it. */
@ApplicationScoped
public class ValueNotDisclosed implements FlagRule {

    @Override
    public String id() {
        return "GAP-03";
    }

    @Override
    public int version() {
        return 2;
    }

    /**
     * Fires on two things only: a value recorded as undisclosed, with who withheld it or a dated search; and a value that is
     * stated, but by no source of the authority itself that we have seen. Not checked and unknown are no answer. A source
     * whose kind nobody stated is ground for nothing: it may be the authority's own.
     */
    @Override
    public String sql() {
        return """
            select c.id as contract_id, c.version as revision, x.result,
                   case when x.result = 'cannot_tell' then array[x.lack] end as missing,
                   case when x.result = 'triggered' then jsonb_build_object('withheld', e.kind is not null and e.kind = 'undisclosed',
                     'amount', c.amount, 'currency', c.currency, 'field', f.sources, 'statements', s.statements,
                     'searches', l.searches, 'sources', n.sources, 'stating', n.stating, 'own', 0) end as operands,
                   concat_ws('+', own.version, scopes.version) as parameters
              from desk.contract c
              left join desk.contract_empty e on e.contract_id = c.id and e.field = 'value'
             cross join lateral desk.parameter('GAP-03', 'own_kinds', c.signed_on) own
             cross join lateral desk.parameter('GAP-03', 'value_scopes', c.signed_on) scopes
             cross join lateral (
               select count(q.kind) as cited, count(*) - count(q.kind) as unstated,
                      count(*) filter (where q.original and q.kind is null) as perhaps_own,
                      count(*) filter (where q.original and q.kind = any (string_to_array(own.value, ','))) as own,
                      coalesce(jsonb_agg(distinct jsonb_build_object('title', q.title, 'publisher', q.publisher, 'kind', q.kind,
                        'language', q.language, 'publishedOn', q.published_on, 'original', q.original)), '[]') as sources
                 from desk.cited_fact q where q.contract_id = c.id and q.place = 'value') f
             cross join lateral (
               select count(*) as stated, coalesce(sum(w.cited), 0) as cited, coalesce(sum(w.own), 0) as own,
                      coalesce(sum(w.unstated), 0) as unstated, coalesce(sum(w.perhaps_own), 0) as perhaps_own,
                      coalesce(jsonb_agg(jsonb_build_object('id', z.id, 'amount', z.amount, 'unit', z.unit, 'bound', z.bound,
                        'asOf', z.as_of, 'scope', z.scope, 'saidBy', jsonb_build_object('sr', z.said_by_sr, 'en', z.said_by_en))
                        order by z.id) filter (where w.cited > 0), '[]') as statements
                 from desk.statement z
                cross join lateral (
                  select count(q.kind) as cited, count(*) - count(q.kind) as unstated,
                         count(*) filter (where q.original and q.kind is null) as perhaps_own,
                         count(*) filter (where q.original and q.kind = any (string_to_array(own.value, ','))) as own
                    from desk.cited_fact q where q.contract_id = c.id and q.place = 'statement/' || z.id) w
                where z.contract_id = c.id and z.measure = 'value' and z.amount is not null and z.rank <> 'deprecated'
                  and z.scope = any (string_to_array(scopes.value, ','))) s
             cross join lateral (
               select count(*) as made, coalesce(jsonb_agg(jsonb_build_object('on', g.searched_on, 'place', g.place)
                        order by g.searched_on, g.place, g.id), '[]') as searches
                 from desk.search_log g where g.contract_id = c.id and g.result = 'not_found'
                  and g.searched_on <= (now() at time zone 'Europe/Belgrade')::date) l
             cross join lateral (
               select count(distinct q.source_id) as sources, count(distinct q.source_id) filter (where
                        q.place = 'value' and c.amount is not null or exists (select from jsonb_array_elements(s.statements) z
                          where q.place = 'statement/' || (z ->> 'id'))) as stating
                 from desk.cited_fact q where q.contract_id = c.id) n
             cross join lateral (select case
               when e.kind = 'not_applicable' and c.amount is null then 'not_applicable'
               when own.value is null or scopes.value is null then 'cannot_tell signed_on'
               when e.kind is not null and c.amount is not null then 'cannot_tell value_agreement'
               when e.kind = 'undisclosed' and s.own > 0 then 'cannot_tell value_agreement'
               when e.kind = 'undisclosed' and s.perhaps_own > 0 then 'cannot_tell source_kind'
               when e.kind = 'undisclosed' and f.cited = 0 and l.made = 0 and f.unstated > 0 then 'cannot_tell source_kind'
               when e.kind = 'undisclosed' and f.cited = 0 and l.made = 0 then 'cannot_tell value_evidence'
               when e.kind = 'undisclosed' then 'triggered'
               when c.amount is not null and f.own > 0 or s.own > 0 then 'clear'
               when c.amount is not null and f.perhaps_own > 0 or s.perhaps_own > 0 then 'cannot_tell source_kind'
               when c.amount is not null and f.cited > 0 or s.cited > 0 then 'triggered'
               when c.amount is not null and f.unstated > 0 or s.unstated > 0 then 'cannot_tell source_kind'
               when c.amount is not null or s.stated > 0 then 'cannot_tell value_source'
               else 'cannot_tell value' end as answer) y
             cross join lateral (select split_part(y.answer, ' ', 1) as result, split_part(y.answer, ' ', 2) as lack) x
             where cast(:contracts as uuid[]) is null or c.id = any (cast(:contracts as uuid[]))""";
    }

    @Override
    public String name(Language language) {
        return GapTexts.in(language).gap03_name();
    }

    @Override
    public Wording wording(JsonNode operands, Language language) {
        GapMessages say = GapTexts.in(language);
        OperandWords words = new OperandWords(language);
        boolean withheld = operands.path("withheld").asBoolean();
        List<Line> lines = new ArrayList<>();
        if (withheld && !operands.path("field").isEmpty()) {
            lines.add(new Line(say.gap03_withheld_by(), "", null, words.cited(operands.path("field"))));
        }
        operands.path("searches").forEach(search -> lines.add(
                Line.of(say.gap03_search(), words.date(search.path("on")) + ", " + search.path("place").asText())));
        if (operands.hasNonNull("amount")) {
            lines.add(new Line(say.gap03_stated(), words.money(operands.path("amount"), operands.path("currency")), null,
                    words.cited(operands.path("field"))));
        }
        operands.path("statements").forEach(s -> lines.add(
                new Line(say.gap03_stated(), words.figure(s), "statement-" + s.path("id").asText(), List.of())));
        lines.add(Line.of(say.gap03_sources(), operands.path("sources").asInt()));
        lines.add(Line.of(say.gap03_stating(), operands.path("stating").asInt()));
        if (withheld) {
            return new Wording(say.gap03_withheld_question(),
                    operands.path("field").isEmpty() ? say.gap03_searched() : say.gap03_withheld(), lines,
                    List.of(say.gap03_because_law(), say.gap03_because_part(), say.gap03_because_elsewhere()), say.gap03_settles());
        }
        lines.add(Line.of(say.gap03_own(), operands.path("own").asInt()));
        return new Wording(say.gap03_others_question(), say.gap03_others(), lines,
                List.of(say.gap03_because_unseen(), say.gap03_because_spoken(), say.gap03_because_part()), say.gap03_settles());
    }
}
