package rs.nadzor.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.contract.Choice;
import rs.nadzor.contract.ContractVocabulary;
import rs.nadzor.contract.Disclosure;
import rs.nadzor.contract.InstrumentType;
import rs.nadzor.contract.Layer;
import rs.nadzor.contract.LegalRoute;
import rs.nadzor.contract.ProcedureType;
import rs.nadzor.contract.Stage;
import rs.nadzor.contract.Technology;
import rs.nadzor.contract.Vat;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.i18n.Texts;
import rs.nadzor.shared.Coded;

/** Reads the words of the vocabularies as they stand in cells: as the desk calls them in any language, and as people do. */
@ApplicationScoped
class CellWords {

    /** What people say beside the labels; keys, and the code that is meant. */
    private static final Map<Meaning, Map<String, String>> SAID = Map.of(
            Meaning.INSTRUMENT, Map.of("memorandum", "memorandum", "mou", "memorandum", "narudzbenica", "order", "donacija", "donation_agreement",
                    "kredit", "loan", "medjunarodni ugovor", "treaty", "aneks ugovora", "annex", "ugovor o javnoj nabavci", "contract"),
            Meaning.STAGE, Map.of("potpisan", "signed", "potpisano", "signed", "zakljucen", "signed", "realizovan", "completed", "realizovano", "completed",
                    "izvrsen", "completed", "u realizaciji", "performed", "raskinut", "terminated", "najavljen", "announced"),
            Meaning.VAT, Map.of("sa pdv", "with", "da", "with", "yes", "with", "ukljucen", "with", "incl vat", "with", "bez pdv", "without", "ne", "without",
                    "no", "without", "excl vat", "without"),
            Meaning.DISCLOSURE, Map.of("da", "disclosed", "yes", "disclosed", "objavljen", "disclosed", "objavljeno", "disclosed", "javno", "disclosed",
                    "published", "disclosed", "delimicno", "partly", "tajno", "classified", "poverljivo", "classified", "odbijeno", "refused"),
            Meaning.TECHNOLOGIES, Map.of("kamere", "video_surveillance", "nadzorne kamere", "video_surveillance", "cctv", "video_surveillance",
                    "dron", "drones", "bespilotne letelice", "drones", "5g", "mobile_network", "telesne kamere", "body_cameras"));

    private record Vocabulary(Map<Language, List<Choice>> choices, Map<String, String> codes) {
    }

    private final Map<Meaning, Vocabulary> vocabularies = new EnumMap<>(Meaning.class);

    CellWords() {
        add(Meaning.INSTRUMENT, InstrumentType.values(), ContractVocabulary::instrument);
        add(Meaning.STAGE, Stage.values(), ContractVocabulary::stage);
        add(Meaning.LEGAL_ROUTE, LegalRoute.values(), ContractVocabulary::route);
        add(Meaning.PROCEDURE, ProcedureType.values(), ContractVocabulary::procedure);
        add(Meaning.DISCLOSURE, Disclosure.values(), ContractVocabulary::disclosure);
        add(Meaning.LAYER, Layer.values(), ContractVocabulary::layer);
        add(Meaning.TECHNOLOGIES, Technology.values(), ContractVocabulary::technology);
        add(Meaning.VAT, Vat.values(), ContractVocabulary::vat);
    }

    boolean has(Meaning meaning) {
        return vocabularies.containsKey(meaning);
    }

    /** Empty for a word that the vocabulary does not have. */
    Optional<String> code(Meaning meaning, String typed) {
        return Optional.ofNullable(vocabularies.get(meaning).codes.get(SearchKey.of(typed)));
    }

    /** Labels, as options of a select whose values are labels too: that is what stands in a cell. Nothing where there is no vocabulary. */
    List<Choice> choices(Meaning meaning, Language language) {
        return has(meaning) ? vocabularies.get(meaning).choices.get(language) : List.of();
    }

    private <E extends Enum<E> & Coded> void add(Meaning meaning, E[] words, BiFunction<ContractVocabulary, E, String> label) {
        Map<Language, List<Choice>> choices = new EnumMap<>(Language.class);
        Map<String, String> codes = new HashMap<>(SAID.getOrDefault(meaning, Map.of()));
        for (Language language : Language.values()) {
            ContractVocabulary vocabulary = Texts.in(ContractVocabulary.class, language);
            choices.put(language, Stream.of(words).map(word -> label.apply(vocabulary, word)).map(said -> new Choice(said, said)).toList());
            for (E word : words) codes.put(SearchKey.of(label.apply(vocabulary, word)), word.code());
        }
        for (E word : words) codes.put(SearchKey.of(word.code()), word.code());
        vocabularies.put(meaning, new Vocabulary(choices, codes));
    }
}
