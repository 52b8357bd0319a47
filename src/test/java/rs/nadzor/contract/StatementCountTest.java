package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.Source;
import rs.nadzor.organization.Organization;
import rs.nadzor.organization.OrganizationKind;
import rs.nadzor.shared.Fingerprint;

/** A page asks the database as often for many rows as for few: statements are counted, time is not. */
@QuarkusTest
class StatementCountTest {

    @Inject
    Staff staff;
    @Inject
    EntityManagerFactory factory;

    private Staff.Browser reader;

    @BeforeEach
    void count() {
        reader = staff.as(Role.ADMINISTRATOR);
        statistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        statistics().setStatisticsEnabled(false);
    }

    @Test
    void readsAListOfDealsAtOnce() {
        String few = "malo" + UUID.randomUUID(), many = "mnogo" + UUID.randomUUID();
        for (int i = 0; i < 2; i++) deal(few, 2);
        for (int i = 0; i < 25; i++) deal(many, 2);
        assertSame("/desk/contracts?q=" + few, "/desk/contracts?q=" + many);
    }

    @Test
    void readsADealWithItsSourcesAndCopiesAtOnce() {
        UUID few = deal("Мало извора", 2), many = deal("Много извора", 40);
        for (String page : List.of("", "/preview", "/citations", "/submission", "/edit")) {
            assertSame("/desk/contracts/" + few + page, "/desk/contracts/" + many + page);
        }
    }

    /** What waits is there for every test, so it is read twice: with little more and with much more. */
    @Test
    void readsWhatWaitsAtOnce() {
        for (String page : List.of("/desk/approvals", "/desk")) {
            submit(deal("Чека пре свих", 1));
            statements(page);
            long before = statements(page);
            for (int i = 0; i < 6; i++) submit(deal("Чека " + i, 1));
            assertEquals(before, statements(page), page);
        }
    }

    private static void submit(UUID deal) {
        Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(() -> Contract.getEntityManager().createNativeQuery("""
                insert into desk.submission (subject_kind, record_id, revision, submitted_by, submitted_by_name, submitted_at)
                values ('contract', ?1, 0, uuidv7(), 'A', now())""").setParameter(1, deal).executeUpdate()));
    }

    /** One visit goes before, since some of what it reads is kept for the next. */
    private void assertSame(String few, String many) {
        statements(few);
        assertEquals(statements(few), statements(many), many);
    }

    private long statements(String address) {
        statistics().clear();
        var answer = reader.get(address);
        assertEquals(200, answer.statusCode(), address);
        long statements = statistics().getPrepareStatementCount();
        assertTrue(statements > 0, address + " took " + statements);
        return statements;
    }

    private Statistics statistics() {
        return factory.unwrap(SessionFactory.class).getStatistics();
    }

    /** A deal with so many parties, statements, events, secrecies and relations, each with a source and an approved copy. */
    static UUID deal(String title, int parts) {
        return Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().call(() -> {
            Contract deal = new Contract();
            deal.titleSr = title;
            deal.createdAt = Instant.now();
            deal.changedAt = deal.createdAt;
            deal.empties.put(Field.VALUE.code(), Empty.UNKNOWN);
            deal.add();
            for (int i = 0; i < parts; i++) part(deal, title + " " + i);
            deal.changed(deal.createdAt, "");
            return deal.id;
        }));
    }

    private static void part(Contract deal, String name) {
        Organization organization = new Organization();
        organization.slug = UUID.randomUUID().toString();
        organization.nameSr = name;
        organization.kind = OrganizationKind.COMPANY;
        organization.persist();
        cited(deal, Party.add(deal, organization, PartyRole.SUPPLIER));
        Event event = new Event();
        event.contract = deal;
        event.whatSr = name;
        deal.events.add(event);
        Secrecy secrecy = new Secrecy();
        secrecy.contract = deal;
        secrecy.claim = SecrecyClaim.CONFIDENTIAL;
        secrecy.claimant = organization;
        deal.secrecies.add(secrecy);
        Contract other = new Contract();
        other.titleSr = "Други " + name;
        other.createdAt = deal.createdAt;
        other.changedAt = deal.createdAt;
        other.add();
        RelatedContract related = new RelatedContract();
        related.contract = deal;
        related.other = other;
        related.relation = Relation.values()[0];
        deal.related.add(related);
        Contract.getEntityManager().flush();
        cited(deal, event);
        cited(deal, secrecy);
        cited(deal, related);
    }

    private static void cited(Contract deal, Part part) {
        Contract.getEntityManager().flush();
        Source source = new Source();
        source.title = "Извор " + UUID.randomUUID();
        source.persist();
        Citation citation = Citation.of(source, "1", null, true);
        citation.persist();
        var desk = Contract.getEntityManager();
        desk.flush();
        String sha256 = Fingerprint.of(source.id.toString()).hex();
        desk.createNativeQuery("insert into desk.stored_file (sha256, size, media_type) values (?1, 1, 'application/pdf')")
                .setParameter(1, sha256).executeUpdate();
        desk.createNativeQuery("""
                with k as (insert into desk.kept_copy (source_id, sha256, file_name, made_on) values (?1, ?2, 'a.pdf', current_date)
                  returning id)
                insert into desk.republication (kept_copy_id, approved_by, approved_by_name, approved_at, ground)
                select id, uuidv7(), 'A', now(), 'члан 6. ЗАСП' from k""")
                .setParameter(1, source.id).setParameter(2, sha256).executeUpdate();
        deal.cite(Place.of(part), citation);
    }
}
