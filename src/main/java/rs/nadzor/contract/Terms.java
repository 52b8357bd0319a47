package rs.nadzor.contract;

import java.util.function.BiFunction;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;
import rs.nadzor.shared.Coded;

/** A word of a vocabulary with its label in each language, as editions keep it: readable on its own for ever. */
final class Terms {

    private Terms() {
    }

    /** The term of a word, null for none: {@code Terms.of(contract.stage, ContractVocabulary::stage)}. */
    static <E extends Coded> Term of(E word, BiFunction<ContractVocabulary, E, String> label) {
        return word == null ? null
                : new Term(word.code(), new LocalizedText(label.apply(in(Language.SR_CYRL), word), label.apply(in(Language.EN), word)));
    }

    /** A programme is a free word; the dossier's have labels, others are shown as they were typed. */
    static Term programme(String programme) {
        return programme == null ? null
                : new Term(programme, new LocalizedText(in(Language.SR_CYRL).programme(programme), in(Language.EN).programme(programme)));
    }

    private static ContractVocabulary in(Language language) {
        return MessageBundles.get(ContractVocabulary.class, Localized.Literal.of(language.tag()));
    }
}
