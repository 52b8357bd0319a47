package rs.nadzor.contract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;

import rs.nadzor.audit.History;
import rs.nadzor.duplicate.Duplicate;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.Subject;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.restriction.Restrictable;
import rs.nadzor.submission.Submission;

/** A deal for named people alone: one that the public has never seen. */
@ApplicationScoped
class DealRestriction implements Restrictable {

    @Inject
    EntityManager desk;
    @Inject
    CurrentLanguage language;

    @Override
    public String kind() {
        return Contract.KIND;
    }

    @Override
    public History head(UUID id) {
        Contract deal = Contract.<Contract>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return new History("contracts", "/desk/contracts/" + id, deal.title().text(language.get()));
    }

    @Override
    public boolean isThere(UUID id) {
        return Contract.findByIdOptional(id).isPresent();
    }

    @Override
    public void lock(UUID id) {
        Contract.forDecision(id);
    }

    @Override
    public Optional<String> hindrance(UUID id) {
        if (!Edition.ofSubject(Contract.KIND, id).isEmpty()) return Optional.of("restriction:deal_published");
        if (!Duplicate.of(id).isEmpty()) return Optional.of("restriction:deal_joined");
        return Submission.openFor(new Subject(Contract.KIND, id)).map(waiting -> "restriction:deal_waiting");
    }

    /** Sources nobody else cites, and organizations that somebody typed for this deal and no register knows. */
    @Override
    @SuppressWarnings("unchecked")
    public List<Along> along(UUID id) {
        List<Object[]> rows = desk.createNativeQuery("""
                select 'source', s.id, s.title from desk.source s
                 where s.id in (select n.source_id from desk.contract_citation c join desk.citation n on n.id = c.citation_id where c.contract_id = ?1
                     union select k.source_id from desk.search_log l join desk.kept_copy k on k.id = l.proof_id where l.contract_id = ?1)
                   and not exists (select from desk.contract_citation c join desk.citation n on n.id = c.citation_id
                     where n.source_id = s.id and c.contract_id <> ?1)
                   and not exists (select from desk.theme_citation c join desk.citation n on n.id = c.citation_id where n.source_id = s.id)
                   and not exists (select from desk.search_log l join desk.kept_copy k on k.id = l.proof_id
                     where k.source_id = s.id and l.contract_id <> ?1)
                   and not exists (select from desk.republication r join desk.kept_copy k on k.id = r.kept_copy_id where k.source_id = s.id)
                union all
                select 'organization', o.id, coalesce(o.name_sr, o.name_en, o.original_name) from desk.organization o
                 where o.id in (select organization_id from desk.party where contract_id = ?1 union select claimant_id from desk.secrecy where contract_id = ?1)
                   and num_nonnulls(o.key, o.pib, o.registry_number, o.foreign_number) = 0
                   and not exists (select from desk.party p where p.organization_id = o.id and p.contract_id <> ?1)
                   and not exists (select from desk.secrecy s where s.claimant_id = o.id and s.contract_id <> ?1)
                   and not exists (select from desk.organization c where o.id in (c.parent_id, c.successor_id))
                   and o.successor_id is null
                order by 1 desc, 3""", Object[].class).setParameter(1, id).getResultList();
        return rows.stream().map(row -> new Along((String) row[0], (UUID) row[1], (String) row[2])).toList();
    }

    /** Another deal of the same name gets the address that it would have got. */
    @Override
    public void restricted(UUID id) {
        address(id, "restricted-" + id);
        desk.createNativeQuery("delete from desk.contract_slug where contract_id = ?1").setParameter(1, id).executeUpdate();
    }

    @Override
    public void lifted(UUID id) {
        address(id, ContractSlug.free(Contract.<Contract>findById(id).title().text(Language.SR)));
    }

    private void address(UUID id, String slug) {
        Contract.<Contract>findById(id).slug = slug;
        desk.flush();
    }
}
