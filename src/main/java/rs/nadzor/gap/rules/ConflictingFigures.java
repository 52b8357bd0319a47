package rs.nadzor.gap.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import rs.nadzor.gap.FlagRule;
import rs.nadzor.gap.GapMessages;
import rs.nadzor.gap.GapTexts;
import rs.nadzor.gap.OperandWords;
import rs.nadzor.gap.Wording;
import rs.nadzor.gap.Wording.Line;
import rs.nadzor.i18n.Language;

/** FCT-01: two figures of one thing at one time that cannot both be right. */
@ApplicationScoped
public class ConflictingFigures implements FlagRule {

    @Override
    public String id() {
        return "FCT-01";
    }

    @Override
    public int version() {
        return 1;
    }

    /**
     * Pairs come from the view {@code desk.conflict}, as on the public page. A contradiction that a person recorded counts
     * here when one of the two sides is a figure or a date; quarrels over law and words are for other rules.
     */
    @Override
    public String sql() {
        return """
            select c.id as contract_id, c.version as revision, x.result,
                   case x.result when 'cannot_tell' then array['as_of'] end as missing,
                   case x.result when 'triggered' then jsonb_build_object('pairs', p.pairs, 'statements', s.statements) end as operands,
                   '' as parameters
              from desk.contract c
             cross join lateral (
               select count(*) as found, coalesce(jsonb_agg(jsonb_build_object('a', z.statement_id, 'b', z.other_id,
                        'reason', jsonb_build_object('sr', z.reason_sr, 'en', z.reason_en)) order by z.statement_id, z.other_id), '[]') as pairs
                 from (select k.statement_id, k.other_id, max(k.reason_sr) as reason_sr, max(k.reason_en) as reason_en
                         from desk.conflict k
                         join desk.statement a on a.id = k.statement_id
                         join desk.statement b on b.id = k.other_id
                        where k.contract_id = c.id and num_nonnulls(a.amount, a.on_date, b.amount, b.on_date) > 0
                        group by k.statement_id, k.other_id) z) p
             cross join lateral (
               select jsonb_agg(jsonb_build_object('id', a.id, 'measure', a.measure, 'scope', a.scope, 'programme', a.programme,
                        'amount', a.amount, 'unit', a.unit, 'onDate', a.on_date, 'bound', a.bound, 'asOf', a.as_of,
                        'saidBy', jsonb_build_object('sr', a.said_by_sr, 'en', a.said_by_en),
                        'text', case when num_nonnulls(a.amount, a.on_date) = 0 then jsonb_build_object('sr', a.text_sr, 'en', a.text_en) end)
                        order by a.measure, a.scope, a.id) as statements
                 from desk.statement a
                where a.contract_id = c.id and exists (select from jsonb_array_elements(p.pairs) z
                  where a.id::text in (z ->> 'a', z ->> 'b'))) s
             cross join lateral (
               select count(*) as comparable, count(*) filter (where q.exclusive and q.overlapping is null) as undated
                 from desk.comparable_pair q where q.contract_id = c.id) g
             cross join lateral (select case
               when p.found > 0 then 'triggered'
               when g.undated > 0 then 'cannot_tell'
               when g.comparable > 0 then 'clear'
               else 'not_applicable' end as result) x
             where cast(:contracts as uuid[]) is null or c.id = any (cast(:contracts as uuid[]))""";
    }

    @Override
    public String name(Language language) {
        return GapTexts.in(language).fct01_name();
    }

    @Override
    public Wording wording(JsonNode operands, Language language) {
        GapMessages say = GapTexts.in(language);
        OperandWords words = new OperandWords(language);
        String subjects = StreamSupport.stream(operands.path("statements").spliterator(), false).map(words::subject)
                .distinct().collect(Collectors.joining(", "));
        List<Line> lines = new ArrayList<>();
        operands.path("statements").forEach(s -> lines.add(
                new Line(words.subject(s), words.figure(s), "statement-" + s.path("id").asText(), List.of())));
        operands.path("pairs").forEach(pair -> {
            String reason = words.text(pair.path("reason"));
            if (!reason.isEmpty()) lines.add(Line.of(say.fct01_reason(), reason));
        });
        return new Wording(say.fct01_question(subjects), say.fct01_observed(operands.path("pairs").size()), lines,
                List.of(say.fct01_because_time(), say.fct01_because_rounded(), say.fct01_because_report()), say.fct01_settles());
    }
}
