package rs.nadzor.contract;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.edition.ColumnCodes;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.i18n.Term;
import rs.nadzor.shared.Coded;

/** The vocabularies of deals, for who reads their lists as files. */
@ApplicationScoped
class DealCodes implements ColumnCodes {

    @Override
    public List<Term> of(String list, String column) {
        if (list.equals("sources")) return column.equals("kind") ? words(SourceKind.class, ContractVocabulary::source) : List.of();
        return switch (column) {
            case "instrument" -> words(InstrumentType.class, ContractVocabulary::instrument);
            case "stage" -> words(Stage.class, ContractVocabulary::stage);
            case "disclosure" -> words(Disclosure.class, ContractVocabulary::disclosure);
            case "layer" -> words(Layer.class, ContractVocabulary::layer);
            case "technologies" -> words(Technology.class, ContractVocabulary::technology);
            case "measure" -> words(Measure.class, ContractVocabulary::measure);
            case "scope" -> words(Scope.class, ContractVocabulary::scope);
            case "bound" -> words(Bound.class, ContractVocabulary::bound);
            case "rank" -> words(Rank.class, ContractVocabulary::rank);
            case "value_state" -> Stream.of(Stream.of(Term.of("known", "зна се", "known"), Term.of("not_checked", "није проверено", "not checked")),
                    words(Empty.class, ContractVocabulary::empty).stream()).flatMap(words -> words).toList();
            case "sources_disagree", "demonstration", "disputed", "second_hand" -> List.of(Term.of("true", "да", "yes"), Term.of("false", "не", "no"));
            default -> List.of();
        };
    }

    private static <E extends Enum<E> & Coded> List<Term> words(Class<E> vocabulary, BiFunction<ContractVocabulary, E, String> label) {
        return Stream.of(vocabulary.getEnumConstants()).map(word -> Terms.of(word, label)).toList();
    }
}
