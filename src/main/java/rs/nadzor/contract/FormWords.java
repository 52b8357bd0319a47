package rs.nadzor.contract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import rs.nadzor.i18n.Language;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Merge;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.Reconciliation;

/** How the fields of a deal's forms are called and read: by their labels, and by the words of their vocabularies. */
final class FormWords implements Reconciliation.Wording {
    /** Labels that are not called like their field. */
    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("signedOn", "contract:signed"),
            Map.entry("startsOn", "contract:starts"), Map.entry("endsOn", "contract:ends"), Map.entry("amount", "contract:value"),
            Map.entry("organizationName", "part:organization"), Map.entry("onDate", "common:date"), Map.entry("textSr", "part:claim_sr"),
            Map.entry("textEn", "part:claim_en"), Map.entry("whatSr", "part:event_sr"), Map.entry("whatEn", "part:event_en"),
            Map.entry("claimantName", "part:claimant"), Map.entry("kind", "part:document"), Map.entry("noteSr", "part:remark_sr"),
            Map.entry("noteEn", "part:remark_en"), Map.entry("searchNote", "part:desk_note"), Map.entry("otherName", "part:other_deal"));
    private static final Set<String> IDS = Set.of("organization", "claimant", "other", "searchedBy");

    private final Phrases phrases;
    private final ContractVocabulary words;
    private final Class<? extends Record> form;
    private final Function<Set<String>, Optional<Reconciliation.Author>> authors;

    FormWords(Phrases phrases, Language language, Class<? extends Record> form,
            Function<Set<String>, Optional<Reconciliation.Author>> authors) {
        this.phrases = phrases;
        this.words = Labels.in(language);
        this.form = form;
        this.authors = authors;
    }

    @Override
    public String label(String field) {
        String name = Merge.name(field);
        if (name.equals("empty")) {
            return words.field(Coded.read(Field.class, field.split(":")[1]).orElseThrow()) + ": " + phrases.of("contract:if_blank");
        }
        String bundle = form == ContractForm.class ? "contract:" : "part:";
        return phrases.of(LABELS.getOrDefault(name, bundle + Merge.column(name)));
    }

    @Override
    public String text(String field, String value) {
        String name = Merge.name(field);
        if (IDS.contains(name) || value.isEmpty()) return "";
        if (name.equals("empty")) return word(Empty.class, value.substring(value.indexOf(':') + 1));
        if (name.equals("technologies")) return word(Technology.class, value);
        Word vocabulary = vocabulary(name);
        return vocabulary == null ? value : word(vocabulary.value(), value);
    }

    @Override
    public Optional<Reconciliation.Author> author(Set<String> fields) {
        return authors.apply(fields);
    }

    private Word vocabulary(String name) {
        try {
            return form.getDeclaredField(name).getAnnotation(Word.class);
        } catch (NoSuchFieldException notOfThisForm) {
            return null;
        }
    }

    private String word(Class<? extends Coded> vocabulary, String code) {
        for (Coded word : vocabulary.getEnumConstants()) if (word.code().equals(code)) return Labels.of(words, word);
        return code;
    }
}
