package rs.nadzor.contract;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import rs.nadzor.evidence.SourceKind;

/** The words of every vocabulary of a deal, one key a constant. */
@MessageBundle("vocabulary")
public interface ContractVocabulary {
    @Message
    String instrument(InstrumentType word);

    @Message
    String stage(Stage word);

    @Message
    String route(LegalRoute word);

    @Message
    String procedure(ProcedureType word);

    @Message
    String disclosure(Disclosure word);

    @Message
    String layer(Layer word);

    @Message
    String technology(Technology word);

    @Message
    String role(PartyRole word);

    @Message
    String measure(Measure word);

    @Message
    String scope(Scope word);

    @Message
    String bound(Bound word);

    @Message
    String rank(Rank word);

    @Message
    String secrecy(SecrecyClaim word);

    @Message
    String document(DocumentKind word);

    @Message
    String documentState(DocumentState word);

    @Message
    String relation(Relation word);

    @Message
    String vat(Vat word);

    @Message
    String empty(Empty word);

    @Message
    String search(SearchResult word);

    @Message
    String register(SearchRegister word);

    @Message
    String field(Field word);

    @Message
    String source(SourceKind word);

    @Message
    String programme(String code);
}
