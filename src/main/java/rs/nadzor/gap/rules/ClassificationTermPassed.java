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

/** LAW-03: more time than the statutory term of its level has passed since the classification; was it extended? */
@ApplicationScoped
public class ClassificationTermPassed implements FlagRule {

    @Override
    public String id() {
        return "LAW-03";
    }

    @Override
    public int version() {
        return 1;
    }

    /**
     * Each claim of secrecy is asked by itself, under the law of its date of classification, never of the date of the claim;
     * then the first of triggered, cannot tell, clear, not applicable that one of them gives. That a term has passed says
     * nothing about whether the classification was extended.
     */
    @Override
    public String sql() {
        return """
            select c.id as contract_id, c.version as revision, x.result,
                   case when x.result = 'cannot_tell' then case when y.claims = 0 then array['secrecy_level'] else g.missing end end as missing,
                   case when x.result = 'triggered' then jsonb_build_object('claims', y.passed) end as operands,
                   y.parameters
              from desk.contract c
             cross join lateral (select (now() at time zone 'Europe/Belgrade')::date as today) now
             cross join lateral (
               select count(*) as claims, count(*) filter (where r.result = 'triggered') as triggered,
                      count(*) filter (where r.result = 'cannot_tell') as open, count(*) filter (where r.result = 'clear') as running,
                      coalesce(string_agg(distinct nullif(p.version, ''), '+' order by nullif(p.version, '')), '') as parameters,
                      string_agg(array_to_string(l.missing, ','), ',') filter (where r.result = 'cannot_tell') as lacks,
                      jsonb_agg(jsonb_build_object('id', z.id, 'level', z.claim, 'classifiedOn', z.classified_on, 'years', p.value,
                        'claimant', jsonb_build_object('sr', o.name_sr, 'en', o.name_en), 'sources', f.sources)
                        order by z.id) filter (where r.result = 'triggered') as passed
                 from desk.secrecy z
                 left join desk.organization o on o.id = z.claimant_id
                cross join lateral desk.parameter('LAW-03', 'term_' || z.claim, z.classified_on) p
                cross join lateral (select case when p.value ~ '^[0-9]+$' then make_interval(years => p.value::int) end as term) t
                cross join lateral (
                  select count(q.kind) as cited, count(*) - count(q.kind) as unstated,
                         coalesce(jsonb_agg(distinct jsonb_build_object('title', q.title, 'publisher', q.publisher, 'kind', q.kind,
                           'language', q.language, 'publishedOn', q.published_on, 'original', q.original)) filter (where q.kind is not null), '[]') as sources
                    from desk.cited_fact q where q.contract_id = c.id and q.place = 'secrecy/' || z.id) f
                cross join lateral (
                  select (public.partial_last(z.classified_on) + t.term)::date < now.today as over,
                         (public.partial_first(z.classified_on) + t.term)::date < now.today as perhaps_over) e
                cross join lateral (select array_remove(array[
                  case when z.claim = 'unspecified' then 'secrecy_level' end,
                  case when z.classified_on is null or public.partial_first(z.classified_on) > now.today
                    or z.claimed_on is not null and public.partial_first(z.classified_on) > public.partial_last(z.claimed_on)
                    or z.claim <> 'unspecified' and p.value is null or e.perhaps_over and not e.over then 'classified_on' end,
                  case when z.classified_on is not null and p.value = 'unknown' then 'secrecy_term' end,
                  case when coalesce(z.ending_sr, z.ending_en) is not null then 'secrecy_ending' end,
                  case when f.cited = 0 then case when f.unstated > 0 then 'source_kind' else 'secrecy_source' end end], null) as missing) l
                cross join lateral (select case
                  when z.claim in ('trade_secret', 'professional_secret') then 'not_applicable'
                  when cardinality(l.missing) > 0 then 'cannot_tell'
                  when e.over then 'triggered'
                  else 'clear' end as result) r
                where z.contract_id = c.id) y
             cross join lateral (select array_agg(distinct m order by m) as missing from unnest(string_to_array(y.lacks, ',')) m) g
             cross join lateral (select case
               when c.disclosure = 'disclosed' then 'not_applicable'
               when y.triggered > 0 then 'triggered'
               when y.open > 0 then 'cannot_tell'
               when y.running > 0 then 'clear'
               when y.claims = 0 and (c.disclosure = 'classified' or c.legal_route = 'secret') then 'cannot_tell'
               else 'not_applicable' end as result) x
             where cast(:contracts as uuid[]) is null or c.id = any (cast(:contracts as uuid[]))""";
    }

    @Override
    public String name(Language language) {
        return GapTexts.in(language).law03_name();
    }

    @Override
    public Wording wording(JsonNode operands, Language language) {
        GapMessages say = GapTexts.in(language);
        OperandWords words = new OperandWords(language);
        List<Line> lines = new ArrayList<>();
        operands.path("claims").forEach(claim -> {
            lines.add(new Line(say.law03_level(), words.secrecy(claim.path("level").asText()), "secrecy-" + claim.path("id").asText(),
                    words.cited(claim.path("sources"))));
            String claimant = words.text(claim.path("claimant"));
            if (!claimant.isEmpty()) lines.add(Line.of(say.law03_claimant(), claimant));
            lines.add(Line.of(say.law03_classified(), words.partialDate(claim.path("classifiedOn"))));
            lines.add(Line.of(say.law03_term(), say.law03_years(claim.path("years").asInt())));
        });
        return new Wording(say.law03_question(), say.law03_observed(), lines,
                List.of(say.law03_because_extended(), say.law03_because_other_end(), say.law03_because_later()), say.law03_settles());
    }
}
