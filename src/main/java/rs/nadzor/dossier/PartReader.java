package rs.nadzor.dossier;

import java.util.HashMap;
import java.util.Map;

import rs.nadzor.contract.Bound;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.DocumentCheck;
import rs.nadzor.contract.DocumentKind;
import rs.nadzor.contract.DocumentState;
import rs.nadzor.contract.Event;
import rs.nadzor.contract.Measure;
import rs.nadzor.contract.Party;
import rs.nadzor.contract.PartyRole;
import rs.nadzor.contract.Rank;
import rs.nadzor.contract.Scope;
import rs.nadzor.contract.Secrecy;
import rs.nadzor.contract.SecrecyClaim;
import rs.nadzor.contract.Statement;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.organization.Organization;

/** Turns the parts of one deal of the dossier's files into parts of its record. */
final class PartReader {

    private final DealReader into;
    private final Contract deal;
    private final Map<String, Statement> statements = new HashMap<>();

    PartReader(DealReader into, Contract deal) {
        this.into = into;
        this.deal = deal;
    }

    void read(DossierFiles.Deal file) {
        file.parties().forEach(this::party);
        file.statements().forEach(this::statement);
        file.events().forEach(this::event);
        file.secrecy().forEach(this::secrecy);
        file.documents().forEach(this::document);
    }

    /** The statement that the files call so. */
    Statement statement(String key) {
        return statements.get(key);
    }

    private void party(DossierFiles.PartyFile file) {
        Party party = new Party();
        party.contract = deal;
        party.organization = Organization.byKey(file.organization()).orElseThrow();
        party.role = DealReader.word(PartyRole.class, file.role());
        party.position = deal.parties.size();
        deal.parties.add(party);
        into.placed(party, file.cite(), file.claims());
    }

    private void statement(DossierFiles.StatementFile file) {
        Statement s = new Statement();
        s.contract = deal;
        s.measure = DealReader.word(Measure.class, file.measure());
        s.scope = DealReader.word(Scope.class, file.scope());
        s.programme = file.programme();
        s.amount = file.amount();
        s.unit = file.unit();
        s.onDate = DealReader.date(file.onDate());
        s.bound = DealReader.word(Bound.class, file.bound());
        s.asOf = DealReader.date(file.asOf());
        s.saidBySr = text(file.saidBy()).sr();
        s.saidByEn = text(file.saidBy()).en();
        s.textSr = text(file.text()).sr();
        s.textEn = text(file.text()).en();
        s.rank = DealReader.word(Rank.class, file.rank());
        s.rankReason = file.rankReason();
        s.position = deal.statements.size();
        deal.statements.add(s);
        into.placed(s, file.cite(), file.claims());
        if (file.key() != null) statements.put(file.key(), s);
    }

    private void event(DossierFiles.EventFile file) {
        Event event = new Event();
        event.contract = deal;
        event.onDate = DealReader.date(file.date());
        event.whatSr = file.what().sr();
        event.whatEn = file.what().en();
        event.placeSr = text(file.place()).sr();
        event.placeEn = text(file.place()).en();
        deal.events.add(event);
        into.placed(event, file.cite(), file.claims());
    }

    private void secrecy(DossierFiles.SecrecyFile file) {
        Secrecy secrecy = new Secrecy();
        secrecy.contract = deal;
        secrecy.claim = DealReader.word(SecrecyClaim.class, file.claim());
        secrecy.claimant = file.claimant() == null ? null : Organization.byKey(file.claimant()).orElseThrow();
        secrecy.claimedOn = DealReader.date(file.claimedOn());
        secrecy.classifiedOn = DealReader.date(file.classifiedOn());
        secrecy.basisSr = text(file.basis()).sr();
        secrecy.basisEn = text(file.basis()).en();
        deal.secrecies.add(secrecy);
        into.placed(secrecy, file.cite(), file.claims());
    }

    private void document(DossierFiles.DocumentFile file) {
        DocumentCheck document = new DocumentCheck();
        document.contract = deal;
        document.kind = DealReader.word(DocumentKind.class, file.kind());
        document.state = DealReader.word(DocumentState.class, file.state());
        document.address = file.address();
        document.noteSr = text(file.note()).sr();
        document.noteEn = text(file.note()).en();
        deal.documents.add(document);
        into.placed(document, file.cite(), file.claims());
    }

    private static LocalizedText text(LocalizedText text) {
        return text == null ? LocalizedText.NONE : text;
    }
}
