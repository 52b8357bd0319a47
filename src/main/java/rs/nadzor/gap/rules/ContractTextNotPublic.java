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

/** GAP-01: the deal was signed a while ago, and its text was refused, or searched for and not found. */
@ApplicationScoped
public class ContractTextNotPublic implements FlagRule {

    @Override
    public String id() {
        return "GAP-01";
    }

    @Override
    public int version() {
        return 1;
    }

    /**
     * What is recorded of the text itself goes before what is recorded of the deal as a whole. "Refused" needs a source that
     * says so, "not found" a search made after the days of grace: a search of before the signature could find nothing.
     */
    @Override
    public String sql() {
        return """
            select c.id as contract_id, c.version as revision, x.result,
                   case when x.result = 'cannot_tell' then l.missing end as missing,
                   case when x.result = 'triggered' then jsonb_build_object('said', a.said, 'signedOn', c.signed_on,
                     'sources', f.sources, 'searches', s.searches, 'duty', duty.value) end as operands,
                   concat_ws('+', duty.version, grace.version) as parameters
              from desk.contract c
              left join desk.public_side side on side.contract_id = c.id
             cross join lateral desk.parameter('GAP-01', 'duty', c.signed_on) duty
             cross join lateral desk.parameter('GAP-01', 'grace_days', c.signed_on) grace
             cross join lateral (
               select (now() at time zone 'Europe/Belgrade')::date as today, public.partial_first(c.signed_on) + grace.value::int as first,
                      public.partial_last(c.signed_on) + grace.value::int as last) due
             cross join lateral (
               select coalesce(bool_or(d.state = 'published'), false) as published, coalesce(bool_or(d.address is not null and d.state = 'published'), false) as addressed,
                      coalesce(bool_or(d.state = 'refused' and d.kind <> 'annex'), false) as refused,
                      coalesce(bool_or(d.state = 'not_found' and d.kind <> 'annex'), false) as not_found,
                      coalesce(bool_or(d.state = 'does_not_exist' and d.kind <> 'annex'), false) as none
                 from desk.document_check d where d.contract_id = c.id and d.kind in ('contract_text', 'memorandum_text', 'annex')) t
             cross join lateral (select case
               when t.published then 'published' when t.refused then 'refused' when t.not_found then 'not_found'
               when t.none then 'does_not_exist' end as own) o
             cross join lateral (select coalesce(o.own, case c.disclosure when 'disclosed' then 'published' when 'refused' then 'refused'
               when 'classified' then 'classified' when 'not_found' then 'not_found' end) as said) a
             cross join lateral (
               select count(q.kind) as cited, count(*) - count(q.kind) as unstated,
                      coalesce(jsonb_agg(distinct jsonb_build_object('title', q.title, 'publisher', q.publisher, 'kind', q.kind,
                        'language', q.language, 'publishedOn', q.published_on, 'original', q.original)) filter (where q.kind is not null), '[]') as sources
                 from desk.cited_fact q where q.contract_id = c.id and case when o.own is null then q.place = 'disclosure'
                   else q.place in (select 'document/' || d.id from desk.document_check d where d.contract_id = c.id
                     and d.kind in ('contract_text', 'memorandum_text', 'annex') and d.state = o.own) end) f
             cross join lateral (
               select count(*) as made, max(g.searched_on) as last, coalesce(jsonb_agg(jsonb_build_object('on', g.searched_on,
                        'place', g.place, 'terms', g.terms) order by g.searched_on, g.place, g.id), '[]') as searches
                 from desk.search_log g where g.contract_id = c.id and g.result = 'not_found'
                  and g.searched_on <= due.today and g.searched_on > due.last) s
             cross join lateral (select array_remove(array[
               case when duty.value is null or due.last is null or due.last >= due.today then 'signed_on' end,
               case when side.public is not true then case when side.unstated then 'party_kind' else 'parties' end end,
               case when a.said is null then 'document' end,
               case when a.said in ('refused', 'not_found') and c.disclosure = 'disclosed' or a.said = 'not_found' and exists (
                 select from desk.search_log g where g.contract_id = c.id and g.result = 'found' and g.searched_on >= s.last)
                 then 'document_agreement' end,
               case when a.said <> 'not_found' and f.cited = 0 and not (a.said = 'published' and t.addressed)
                 then case when f.unstated > 0 then 'source_kind' else 'document_source' end end,
               case when a.said = 'not_found' and s.made = 0 then 'search' end], null) as missing) l
             cross join lateral (select case
               when side.private or c.signed_on is null and c.stage in ('announced', 'procedure', 'awarded')
                 or due.first >= due.today or a.said = 'does_not_exist' and f.cited > 0 then 'not_applicable'
               when a.said = 'published' and (f.cited + f.unstated > 0 or t.addressed) then 'clear'
               when cardinality(l.missing) > 0 then 'cannot_tell'
               else 'triggered' end as result) x
             where cast(:contracts as uuid[]) is null or c.id = any (cast(:contracts as uuid[]))""";
    }

    @Override
    public String name(Language language) {
        return GapTexts.in(language).gap01_name();
    }

    @Override
    public Wording wording(JsonNode operands, Language language) {
        GapMessages say = GapTexts.in(language);
        OperandWords words = new OperandWords(language);
        boolean searched = operands.path("said").asText().equals("not_found");
        String duty = operands.path("duty").asText();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(say.gap01_signed(), words.partialDate(operands.path("signedOn"))));
        if (!operands.path("sources").isEmpty()) {
            lines.add(new Line(say.gap01_said_by(), "", null, words.cited(operands.path("sources"))));
        }
        if (searched) operands.path("searches").forEach(search -> lines.add(Line.of(say.gap03_search(), words.search(search))));
        lines.add(Line.of(say.gap01_duty(), duty.equals("none") ? say.gap01_no_duty() : duty));
        return new Wording(say.gap01_question(), searched ? say.gap01_searched() : say.gap01_withheld(), lines,
                List.of(say.gap01_because_no_duty(), say.gap01_because_elsewhere(), say.gap01_because_part()), say.gap01_settles());
    }
}
