package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.KeptCopy;
import rs.nadzor.evidence.Source;

/** Numbers citations in the order in which a reader meets them, and writes them down as the public's notes. */
public final class NoteNumbers {
    private final Map<UUID, Integer> numbers = new LinkedHashMap<>();
    private final List<Citation> cited = new ArrayList<>();

    public int of(Citation citation) {
        return numbers.computeIfAbsent(citation.id, id -> {
            cited.add(citation);
            return cited.size();
        });
    }

    /** Without kept copies. */
    public List<PublicNote> list() {
        return list(Map.of());
    }

    /** @param approved the copies of each source that may be shown */
    List<PublicNote> list(Map<UUID, List<KeptCopy>> approved) {
        return cited.stream().map(c -> note(c, approved.getOrDefault(c.source.id, List.of()))).toList();
    }

    List<Source> sources() {
        return cited.stream().map(c -> c.source).distinct().toList();
    }

    private PublicNote note(Citation citation, List<KeptCopy> copies) {
        Source source = citation.source;
        return new PublicNote(numbers.get(citation.id), source.title, source.publisher, Terms.of(source.kind, ContractVocabulary::source),
                text(source.publishedOn), source.linkPublic ? source.address : null, text(source.retrievedOn), citation.locator,
                citation.quotation, !citation.original, copies.stream().map(c -> new PublicCopy(c.file.sha256, c.fileName)).toList());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
