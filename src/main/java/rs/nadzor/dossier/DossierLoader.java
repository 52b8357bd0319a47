package rs.nadzor.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.account.Byline;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Contradiction;
import rs.nadzor.contract.ContractChanged;
import rs.nadzor.contract.NextStep;
import rs.nadzor.contract.Place;
import rs.nadzor.contract.RelatedContract;
import rs.nadzor.contract.Relation;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.Imprint;
import rs.nadzor.evidence.Source;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.gap.Reviews;
import rs.nadzor.organization.Organization;
import rs.nadzor.organization.OrganizationKind;
import rs.nadzor.organization.RemedyRoute;

/** Fills an empty database with the dossier at the first start: everything in one transaction, so all of it or nothing. */
@ApplicationScoped
class DossierLoader {
    private static final Logger LOG = Logger.getLogger(DossierLoader.class);
    private static final String CAMERAS = "mup-huawei-cameras-2019";
    /** Nobody has an account yet: who finds the originals is the editors' to say. */
    private static final String EDITORS = "Уредници";

    @Inject
    EntityManager desk;
    @Inject
    DossierThemes themes;
    @Inject
    Reviews reviews;
    @Inject
    Editions editions;
    @Inject
    Event<ContractChanged> changed;
    @Inject
    Event<NextStep> next;
    @Inject
    Clock clock;
    @ConfigProperty(name = "nadzor.dossier")
    boolean wanted;

    void atStart(@Observes @Priority(1000) StartupEvent start) {
        if (wanted) {
            load();
        }
    }

    /**
     * Loads the dossier unless somebody has begun to work without it; where it was loaded before, its themes are completed. A second
     * node waits and finds it done.
     */
    void load() {
        Acting.onEverything(() -> Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            desk.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('desk.dossier'))").getSingleResult();
            if (isEmpty()) {
                List<Contract> deals = records(DossierFiles.read());
                LOG.infof("Loaded the dossier: %d deals", deals.size());
            }
            else if (wasLoaded()) complete();
        })));
    }

    private void complete() {
        DossierFiles files = DossierFiles.read();
        themes.complete(files.themes(), key -> Source.byKey(key).orElseGet(() -> source(files.source(key))), clock.instant());
    }

    private boolean wasLoaded() {
        return (boolean) desk.createNativeQuery("select exists (select from desk.dossier_load)", Boolean.class).getSingleResult();
    }

    private boolean isEmpty() {
        return (boolean) desk.createNativeQuery(
                "select not exists (select from desk.dossier_load) and not exists (select from desk.contract)", Boolean.class)
                .getSingleResult();
    }

    private List<Contract> records(DossierFiles files) {
        files.sources().forEach(DossierLoader::source);
        files.organizations().forEach(DossierLoader::organization);
        desk.flush();
        List<DealReader> readers = new ArrayList<>();
        List<Contract> deals = new ArrayList<>();
        Instant now = clock.instant();
        for (DossierFiles.Deal file : files.deals()) {
            DealReader reader = new DealReader(file);
            readers.add(reader);
            deals.add(reader.read(now));
        }
        for (int i = 0; i < deals.size(); i++) {
            connect(files.deals().get(i), deals.get(i), readers.get(i));
            deals.get(i).changed(now, Byline.INSTALLATION);
            open(files.deals().get(i).followUps(), deals.get(i));
        }
        desk.flush();
        deals.forEach(deal -> changed.fire(new ContractChanged(deal.id)));
        desk.flush();
        // Findings of other deals wait at the desk: a rule that fires on many is shown to nobody before somebody has looked.
        deals.stream().filter(deal -> deal.slug.equals(CAMERAS)).forEach(deal -> reviews.approveAsInstallation(deal.id));
        desk.flush();
        // The first file is the most important one: published last, it stands first among the newest.
        List<String> drafts = files.deals().stream().filter(DossierFiles.Deal::draft).map(DossierFiles.Deal::slug).toList();
        Collections.reverse(deals);
        deals.stream().filter(deal -> !drafts.contains(deal.slug)).forEach(deal -> editions.publish(deal.subject(), deal.slug, Imprint.installation()));
        themes.load(files.themes(), key -> Source.byKey(key).orElseThrow(), now);
        desk.createNativeQuery("insert into desk.dossier_load (loaded_at) values (?1)").setParameter(1, now).executeUpdate();
        return deals;
    }

    private void connect(DossierFiles.Deal file, Contract deal, DealReader reader) {
        for (DossierFiles.RelatedFile related : file.related()) {
            RelatedContract relation = new RelatedContract();
            relation.contract = deal;
            relation.other = Contract.bySlug(related.slug()).orElseThrow();
            relation.relation = DealReader.word(Relation.class, related.relation());
            relation.persist();
            deal.related.add(relation);
            reader.placed(Place.of(relation), related.cite(), related.claims());
        }
        for (DossierFiles.Contradiction c : file.contradictions()) {
            desk.flush();
            Contradiction.record(reader.statement(c.a()), reader.statement(c.b()), c.reason());
        }
        reader.claims().forEach(claim -> new Claim(claim.claim(), deal, claim.place()).persist());
    }

    private void open(List<DossierFiles.FollowUpFile> steps, Contract deal) {
        desk.flush();
        steps.forEach(step -> next.fire(new NextStep(deal.id, step.what(), EDITORS, null)));
    }

    private static Source source(DossierFiles.SourceFile file) {
        Source source = new Source();
        source.key = file.key();
        source.title = file.title();
        source.publisher = file.publisher();
        source.kind = DealReader.word(SourceKind.class, file.kind());
        source.publishedOn = DealReader.date(file.publishedOn());
        source.address = file.address();
        source.linkPublic = file.linkPublic();
        source.language = file.language();
        source.note = file.note();
        source.persist();
        return source;
    }

    private static void organization(DossierFiles.OrganizationFile file) {
        Organization organization = new Organization();
        organization.key = file.key();
        organization.slug = file.slug();
        organization.nameSr = file.sr();
        organization.nameEn = file.en();
        organization.originalName = file.original();
        organization.kind = DealReader.word(OrganizationKind.class, file.kind());
        organization.country = file.country();
        organization.pib = file.pib();
        organization.registryNumber = file.registryNumber();
        organization.foreignNumber = file.foreignNumber();
        organization.remedyRoute = DealReader.word(RemedyRoute.class, file.remedyRoute());
        if (file.aliases() != null) organization.aliases.addAll(file.aliases());
        organization.persist();
    }
}
