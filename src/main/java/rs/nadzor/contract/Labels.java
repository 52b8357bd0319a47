package rs.nadzor.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import rs.nadzor.evidence.SourceKind;
import rs.nadzor.i18n.Language;
import rs.nadzor.shared.Coded;

/** The word of any vocabulary of a deal in one language, for who does not know beforehand which vocabulary it is of. */
final class Labels {
    private static final Map<Class<?>, BiFunction<ContractVocabulary, Object, String>> VOCABULARIES = new HashMap<>();

    static {
        put(InstrumentType.class, ContractVocabulary::instrument);
        put(Stage.class, ContractVocabulary::stage);
        put(LegalRoute.class, ContractVocabulary::route);
        put(ProcedureType.class, ContractVocabulary::procedure);
        put(Disclosure.class, ContractVocabulary::disclosure);
        put(Layer.class, ContractVocabulary::layer);
        put(Technology.class, ContractVocabulary::technology);
        put(PartyRole.class, ContractVocabulary::role);
        put(Measure.class, ContractVocabulary::measure);
        put(Scope.class, ContractVocabulary::scope);
        put(Bound.class, ContractVocabulary::bound);
        put(Rank.class, ContractVocabulary::rank);
        put(SecrecyClaim.class, ContractVocabulary::secrecy);
        put(DocumentKind.class, ContractVocabulary::document);
        put(DocumentState.class, ContractVocabulary::documentState);
        put(Relation.class, ContractVocabulary::relation);
        put(Vat.class, ContractVocabulary::vat);
        put(Empty.class, ContractVocabulary::empty);
        put(SearchResult.class, ContractVocabulary::search);
        put(SearchRegister.class, ContractVocabulary::register);
        put(Field.class, ContractVocabulary::field);
        put(SourceKind.class, ContractVocabulary::source);
    }

    private Labels() {
    }

    static ContractVocabulary in(Language language) {
        return MessageBundles.get(ContractVocabulary.class, Localized.Literal.of(language.tag()));
    }

    static String of(ContractVocabulary words, Coded word) {
        return VOCABULARIES.get(word.getClass()).apply(words, word);
    }

    private static <E extends Coded> void put(Class<E> vocabulary, BiFunction<ContractVocabulary, E, String> label) {
        VOCABULARIES.put(vocabulary, (words, word) -> label.apply(words, vocabulary.cast(word)));
    }
}
