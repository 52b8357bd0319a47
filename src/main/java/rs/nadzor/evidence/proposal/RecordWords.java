package rs.nadzor.evidence.proposal;

import static rs.nadzor.evidence.proposal.Proposal.About.KIND;
import static rs.nadzor.evidence.proposal.Proposal.About.LANGUAGE;
import static rs.nadzor.evidence.proposal.Proposal.About.PUBLISHED_ON;
import static rs.nadzor.evidence.proposal.Proposal.About.PUBLISHER;
import static rs.nadzor.evidence.proposal.Proposal.About.TITLE;
import static rs.nadzor.evidence.proposal.Proposal.Origin.RECORD;
import static rs.nadzor.evidence.proposal.Proposal.Origin.SITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import rs.nadzor.evidence.Source;
import rs.nadzor.evidence.proposal.Proposal.About;
import rs.nadzor.evidence.proposal.Proposal.Origin;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.WebAddress;

/** What is on record: the source of the same address, and who published most of what comes from its site. */
@ApplicationScoped
class RecordWords {

    @Inject
    EntityManager entities;

    @Transactional
    List<Proposal> of(WebAddress address) {
        var found = new ArrayList<Proposal>();
        Source.atAddress(address.value()).stream().findFirst().ifPresent(source -> {
            add(found, TITLE, source.title, RECORD);
            add(found, PUBLISHER, source.publisher, RECORD);
            add(found, KIND, source.kind == null ? null : source.kind.code(), RECORD);
            add(found, PUBLISHED_ON, source.publishedOn, RECORD);
            add(found, LANGUAGE, source.language, RECORD);
        });
        add(found, PUBLISHER, mostOfSite("publisher", address), SITE);
        add(found, KIND, mostOfSite("kind", address), SITE);
        return found;
    }

    private Object mostOfSite(String column, WebAddress address) {
        return entities.createNativeQuery("""
            select %1$s from desk.source
             where desk.site_of(address) = desk.site_of(?1) and address is not null and %1$s is not null
             group by %1$s order by count(*) desc, max(created_at) desc limit 1""".formatted(column))
            .setParameter(1, address.value()).getResultStream().findFirst().orElse(null);
    }

    private static void add(List<Proposal> found, About about, Object value, Origin origin) {
        if (value != null) found.add(new Proposal(about, value.toString(), origin));
    }
}
