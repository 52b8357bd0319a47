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

/** GAP-02: a purchase is known, the Portal was searched after a notice would have been due, and none was found. */
@ApplicationScoped
public class NoNoticeFound implements FlagRule {

    @Override
    public String id() {
        return "GAP-02";
    }

    @Override
    public int version() {
        return 1;
    }

    /**
     * Rests on logged searches of the Portal only: those of other places, of a place nobody stated, of before the day by which
     * a notice would have been there, or that found something, raise nothing. A recorded route or procedure that needs no
     * notice is for other rules.
     */
    @Override
    public String sql() {
        return """
            select c.id as contract_id, c.version as revision, x.result,
                   case when x.result = 'cannot_tell' then l.missing end as missing,
                   case when x.result = 'triggered' then jsonb_build_object('signedOn', c.signed_on, 'searches', s.searches,
                     'notices', 0) end as operands,
                   concat_ws('+', grace.version, instruments.version, procedures.version, routes.version) as parameters
              from desk.contract c
              left join desk.public_side side on side.contract_id = c.id
             cross join lateral desk.parameter('GAP-02', case c.instrument_type when 'order' then 'order_grace_days' else 'grace_days' end,
               c.signed_on) grace
             cross join lateral desk.parameter('GAP-02', 'instruments', c.signed_on) instruments
             cross join lateral desk.parameter('GAP-02', 'procedures_without', c.signed_on) procedures
             cross join lateral desk.parameter('GAP-02', 'routes_without', c.signed_on) routes
             cross join lateral (
               select (now() at time zone 'Europe/Belgrade')::date as today, public.partial_first(c.signed_on) + grace.value::int as first,
                      public.partial_last(c.signed_on) + grace.value::int as last) due
             cross join lateral (
               select c.portal_number is not null or exists (select from desk.document_check d where d.contract_id = c.id
                        and d.kind in ('notice', 'award_notice') and d.state = 'published') as recorded,
                      exists (select from desk.document_check d where d.contract_id = c.id and d.kind in ('notice', 'award_notice')
                        and d.state = 'published' and (d.address is not null or exists (select from desk.cited_fact q
                          where q.contract_id = c.id and q.place = 'document/' || d.id)))
                      or c.portal_number is not null and exists (select from desk.cited_fact q
                        where q.contract_id = c.id and q.place = 'portal_number') as sourced) n
             cross join lateral (
               select count(*) filter (where g.result = 'not_found' and g.register = 'portal' and g.searched_on > due.last) as made,
                      count(*) filter (where g.result = 'not_found' and g.register is null and g.searched_on > due.last) as unstated,
                      coalesce(bool_or(g.result = 'found' and g.register is not distinct from 'portal'), false) as found,
                      coalesce(jsonb_agg(jsonb_build_object('on', g.searched_on, 'place', g.place, 'terms', g.terms,
                        'proof', g.proof_id is not null) order by g.searched_on, g.place, g.id)
                        filter (where g.result = 'not_found' and g.register = 'portal' and g.searched_on > due.last), '[]') as searches
                 from desk.search_log g where g.contract_id = c.id and g.searched_on <= due.today) s
             cross join lateral (select array_remove(array[
               case when due.last is null or due.last >= due.today or instruments.value is null or procedures.value is null
                 or routes.value is null then 'signed_on' end,
               case when side.public is not true then case when side.unstated then 'party_kind' else 'parties' end end,
               case when c.instrument_type is null then 'instrument' end,
               case when n.recorded then 'notice_source' end,
               case when s.found or exists (select from desk.cited_fact q where q.contract_id = c.id and q.kind = 'portal') then 'notice' end,
               case when s.made = 0 then case when s.unstated > 0 then 'search_register' else 'search' end end], null) as missing) l
             cross join lateral (select case
               when side.private or c.signed_on is null and c.stage in ('announced', 'procedure', 'awarded') or due.first >= due.today
                 or c.instrument_type <> all (string_to_array(instruments.value, ','))
                 or c.procedure_type = any (string_to_array(procedures.value, ','))
                 or c.legal_route = any (string_to_array(routes.value, ',')) then 'not_applicable'
               when n.sourced then 'clear'
               when cardinality(l.missing) > 0 then 'cannot_tell'
               else 'triggered' end as result) x
             where cast(:contracts as uuid[]) is null or c.id = any (cast(:contracts as uuid[]))""";
    }

    @Override
    public String name(Language language) {
        return GapTexts.in(language).gap02_name();
    }

    @Override
    public Wording wording(JsonNode operands, Language language) {
        GapMessages say = GapTexts.in(language);
        OperandWords words = new OperandWords(language);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(say.gap01_signed(), words.partialDate(operands.path("signedOn"))));
        operands.path("searches").forEach(search -> lines.add(Line.of(say.gap03_search(),
                words.search(search) + (search.path("proof").asBoolean() ? " · " + say.gap02_proof() : ""))));
        lines.add(Line.of(say.gap02_notices(), operands.path("notices").asInt()));
        return new Wording(say.gap02_question(), say.gap02_observed(), lines,
                List.of(say.gap02_because_words(), say.gap02_because_exempt(), say.gap02_because_former(), say.gap02_because_part()),
                say.gap02_settles());
    }
}
