package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.shown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.organization.Organization;
import rs.nadzor.organization.OrganizationSearch;

/** Deals on record that may be the one being logged: of the same number, of nearly the same name, between the same two. */
public final class SimilarDeals {

    private static final int MOST = 5;
    private static final ObjectMapper JSON = new ObjectMapper();
    /** First whatever an index finds, then how like it is. */
    private static final String FIND = """
            select w.n, s.id
              from jsonb_to_recordset(cast(:wanted as jsonb)) as w(n integer, number text, numberkey text, sr text, en text, amount numeric,
                   signed text, buyers uuid[], suppliers uuid[])
             cross join lateral (
               select c.id, l.likeness, c.changed_at
                 from (select id from desk.contract where w.numberkey <> '' and search like '%' || w.numberkey || '%' and portal_number = w.number
                       union select id from desk.contract where search %> w.sr
                       union select id from desk.contract where search %> w.en
                       union select contract_id from desk.party where organization_id = any (w.suppliers)) near
                 join desk.contract c using (id)
                cross join lateral (select greatest(
                     case when c.portal_number = w.number then 1 end,
                     (select max(greatest(similarity(line, w.sr), similarity(line, w.en))) from unnest(string_to_array(c.search, chr(10))) line),
                     case when (c.amount = w.amount or c.signed_on = w.signed)
                       and exists (select from desk.party p where p.contract_id = c.id and p.role = 'buyer' and p.organization_id = any (w.buyers))
                       and exists (select from desk.party p where p.contract_id = c.id and p.role = 'supplier' and p.organization_id = any (w.suppliers))
                     then 0.9 end) as likeness) l
                where l.likeness >= 0.65 and c.same_as_id is null and (c.id <> all (cast(:except as uuid[])) or c.portal_number = w.number)
                order by l.likeness desc, c.changed_at desc, c.id limit :most) s
             order by w.n, s.likeness desc, s.changed_at desc, s.id""";

    private record Wanted(int n, String number, String numberkey, String sr, String en, BigDecimal amount, String signed, List<UUID> buyers,
            List<UUID> suppliers) {
    }

    private SimilarDeals() {
    }

    /** The likeliest first. What is typed is only looked up; nothing is made of it. */
    static List<DeskRow> to(LogEntry entry) {
        return toEach(List.of(entry), List.of()).get(0);
    }

    /** Other than this one. */
    static List<DeskRow> to(Contract deal) {
        PartiesForm parties = new PartiesForm(ids(deal, PartyRole.BUYER), names(deal, PartyRole.BUYER), ids(deal, PartyRole.SUPPLIER),
                names(deal, PartyRole.SUPPLIER));
        LogEntry entry = new LogEntry(CitationForm.BLANK, ContractForm.of(deal, Formats.of(Language.SR)), parties, null, null, null);
        return to(entry).stream().filter(row -> !row.deal().id.equals(deal.id)).toList();
    }

    private static List<String> ids(Contract deal, PartyRole role) {
        return deal.inRole(role).map(party -> party.organization.id.toString()).toList();
    }

    private static List<String> names(Contract deal, PartyRole role) {
        return deal.inRole(role).map(party -> party.organization.name().text(Language.SR)).toList();
    }

    /**
     * Of each entry, in their order; as many queries for many as for few.
     *
     * @param except deals that are known to be others, unless they have the same number
     */
    @SuppressWarnings("unchecked")
    public static List<List<DeskRow>> toEach(List<LogEntry> entries, Collection<UUID> except) {
        if (entries.isEmpty()) return List.of();
        List<Object[]> found = Contract.getEntityManager().createNativeQuery(FIND, Object[].class).setParameter("wanted", wanted(entries))
                .setParameter("except", except.toArray(UUID[]::new)).setParameter("most", MOST).getResultList();
        Map<UUID, DeskRow> rows = DeskRow.of(found.isEmpty() ? List.of() : Contract.list("id in ?1", found.stream().map(row -> row[1]).distinct().toList()))
                .stream().collect(Collectors.toMap(row -> row.deal().id, Function.identity()));
        List<List<DeskRow>> similar = new ArrayList<>();
        entries.forEach(entry -> similar.add(new ArrayList<>()));
        found.forEach(row -> similar.get(((Number) row[0]).intValue()).add(rows.get((UUID) row[1])));
        return similar;
    }

    private static String wanted(List<LogEntry> entries) {
        Map<String, Organization> named = OrganizationSearch.withKeys(entries.stream().flatMap(entry -> Stream.of(entry.parties().buyers(), entry.parties().suppliers()))
                .flatMap(List::stream).filter(row -> Entered.id(row.id()).isEmpty()).map(row -> SearchKey.of(row.name())).distinct().toList());
        try {
            return JSON.writeValueAsString(IntStream.range(0, entries.size()).mapToObj(n -> wanted(n, entries.get(n), named)).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Wanted wanted(int n, LogEntry entry, Map<String, Organization> named) {
        ContractForm deal = entry.deal();
        String number = shown(deal.portalNumber()).strip();
        return new Wanted(n, number, SearchKey.of(number), SearchKey.of(deal.titleSr()), SearchKey.of(deal.titleEn()), Entered.number(deal.amount()),
                Objects.toString(Entered.date(deal.signedOn()), null), known(entry.parties().buyers(), named), known(entry.parties().suppliers(), named));
    }

    private static List<UUID> known(List<PartiesForm.Row> rows, Map<String, Organization> named) {
        return rows.stream().flatMap(row -> Entered.id(row.id()).or(() -> Optional.ofNullable(named.get(SearchKey.of(row.name()))).map(found -> found.id)).stream()).toList();
    }
}
