package rs.nadzor.contract;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import rs.nadzor.evidence.SourceKind;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.shared.Coded;

/** The vocabularies as options of select fields, in the language of the page: {@code {cdi:words.stages}}. */
@Named("words")
@RequestScoped
public class Words {

    @Inject
    CurrentLanguage language;

    public List<Choice> instruments() {
        return choices(InstrumentType.values(), ContractVocabulary::instrument);
    }

    public List<Choice> stages() {
        return choices(Stage.values(), ContractVocabulary::stage);
    }

    public List<Choice> routes() {
        return choices(LegalRoute.values(), ContractVocabulary::route);
    }

    public List<Choice> procedures() {
        return choices(ProcedureType.values(), ContractVocabulary::procedure);
    }

    public List<Choice> disclosures() {
        return choices(Disclosure.values(), ContractVocabulary::disclosure);
    }

    public List<Choice> layers() {
        return choices(Layer.values(), ContractVocabulary::layer);
    }

    public List<Choice> technologies() {
        return choices(Technology.values(), ContractVocabulary::technology);
    }

    public List<Choice> roles() {
        return choices(PartyRole.values(), ContractVocabulary::role);
    }

    public List<Choice> measures() {
        return choices(Measure.values(), ContractVocabulary::measure);
    }

    public List<Choice> scopes() {
        return choices(Scope.values(), ContractVocabulary::scope);
    }

    public List<Choice> bounds() {
        return choices(Bound.values(), ContractVocabulary::bound);
    }

    public List<Choice> ranks() {
        return choices(Rank.values(), ContractVocabulary::rank);
    }

    public List<Choice> secrecies() {
        return choices(SecrecyClaim.values(), ContractVocabulary::secrecy);
    }

    public List<Choice> documents() {
        return choices(DocumentKind.values(), ContractVocabulary::document);
    }

    public List<Choice> documentStates() {
        return choices(DocumentState.values(), ContractVocabulary::documentState);
    }

    public List<Choice> relations() {
        return choices(Relation.values(), ContractVocabulary::relation);
    }

    public List<Choice> vats() {
        return choices(Vat.values(), ContractVocabulary::vat);
    }

    public List<Choice> empties() {
        return choices(Empty.values(), ContractVocabulary::empty);
    }

    public List<Choice> searchRegisters() {
        return choices(SearchRegister.values(), ContractVocabulary::register);
    }

    public List<Choice> searchResults() {
        return choices(SearchResult.values(), ContractVocabulary::search);
    }

    public List<Choice> sourceKinds() {
        return choices(SourceKind.values(), ContractVocabulary::source);
    }

    public List<Choice> states() {
        ContractMessages messages = MessageBundles.get(ContractMessages.class,
                Localized.Literal.of(language.get().tag()));
        return Stream.of(DeskState.values()).map(state -> new Choice(state.code(), messages.state(state))).toList();
    }

    public List<Choice> orders() {
        ContractMessages messages = MessageBundles.get(ContractMessages.class,
                Localized.Literal.of(language.get().tag()));
        return Stream.of(ContractOrder.values()).map(order -> new Choice(order.code(), messages.order(order))).toList();
    }

    private <E extends Coded> List<Choice> choices(E[] words, BiFunction<ContractVocabulary, E, String> label) {
        ContractVocabulary vocabulary = MessageBundles.get(ContractVocabulary.class,
                Localized.Literal.of(language.get().tag()));
        return Stream.of(words).map(word -> new Choice(word.code(), label.apply(vocabulary, word))).toList();
    }
}
