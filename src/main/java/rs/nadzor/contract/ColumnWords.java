package rs.nadzor.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.web.Phrases;

/** How the columns of a deal and its parts are called and read at the desk, as the audit keeps them. */
final class ColumnWords {
    /** What every change touches, or what only the program reads. */
    static final Set<String> IGNORED = Set.of("id", "contract_id", "version", "changed_at", "changed_by_name", "created_at", "created_by",
            "created_by_name", "search", "sort_title", "slug", "position", "key", "same_as_id");
    private static final Pattern LETTER = Pattern.compile("_([a-z])");
    private static final Map<String, Class<?>> ROWS = Map.of("contract", Contract.class, "party", Party.class, "statement", Statement.class,
            "event", Event.class, "secrecy", Secrecy.class, "document_check", DocumentCheck.class, "search_log", SearchLog.class,
            "related_contract", RelatedContract.class);
    /** Labels that are not called like their column. */
    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("contract.instrument_type", "contract:instrument"),
            Map.entry("contract.procedure_type", "contract:procedure"), Map.entry("contract.signed_on", "contract:signed"),
            Map.entry("contract.starts_on", "contract:starts"), Map.entry("contract.ends_on", "contract:ends"),
            Map.entry("contract.amount", "common:amount"), Map.entry("contract.currency", "common:currency"),
            Map.entry("party.organization_id", "part:organization"), Map.entry("statement.amount", "part:figure"),
            Map.entry("statement.on_date", "part:claimed_date"), Map.entry("statement.text_sr", "part:claim_sr"),
            Map.entry("statement.text_en", "part:claim_en"), Map.entry("event.on_date", "common:date"),
            Map.entry("event.what_sr", "part:event_sr"), Map.entry("event.what_en", "part:event_en"),
            Map.entry("secrecy.claimant_id", "part:claimant"), Map.entry("document_check.kind", "part:document"),
            Map.entry("document_check.state", "part:document_state"), Map.entry("document_check.address", "part:document_address"),
            Map.entry("document_check.note_sr", "part:remark_sr"), Map.entry("document_check.note_en", "part:remark_en"),
            Map.entry("search_log.register", "part:search_register"), Map.entry("search_log.place", "part:search_place"),
            Map.entry("search_log.terms", "part:search_terms"), Map.entry("search_log.result", "part:search_result"),
            Map.entry("search_log.note", "part:desk_note"), Map.entry("search_log.proof_id", "part:group_proof"),
            Map.entry("search_log.searched_by", "history:searched_by"), Map.entry("related_contract.other_id", "part:other_deal"));

    private final Phrases phrases;
    private final ContractVocabulary words;
    private final Formats formats;
    private final Map<String, String> names;

    /** @param names of what columns point to, by id */
    ColumnWords(Phrases phrases, Language language, Map<String, String> names) {
        this.phrases = phrases;
        this.words = Labels.in(language);
        this.formats = Formats.of(language);
        this.names = names;
    }

    /** Of what columns point to, by id. */
    Map<String, String> names() {
        return names;
    }

    String label(String table, String column) {
        return phrases.of(LABELS.getOrDefault(table + "." + column, (table.equals("contract") ? "contract:" : "part:") + column));
    }

    String text(String table, String column, Object value) {
        if (value == null) return "";
        if (column.endsWith("_id")) return names.getOrDefault(value.toString(), "…");
        if (value instanceof List<?> several) return several.stream().map(one -> word(Technology.class, one.toString())).collect(Collectors.joining(", "));
        String text = value.toString();
        Class<?> type = type(table, column);
        if (type == PartialDate.class) return formats.partialDate(PartialDate.of(text));
        if (type == LocalDate.class) return formats.date(LocalDate.parse(text));
        if (type == BigDecimal.class) return formats.number(new BigDecimal(text));
        return Coded.class.isAssignableFrom(type) ? word(type, text) : text;
    }

    String field(String code) {
        return Coded.read(Field.class, code).map(words::field).orElse(code);
    }

    String empty(Object kind) {
        return kind == null ? "" : word(Empty.class, kind.toString());
    }

    Formats formats() {
        return formats;
    }

    private String word(Class<?> vocabulary, String code) {
        for (Object word : vocabulary.getEnumConstants()) if (((Coded) word).code().equals(code)) return Labels.of(words, (Coded) word);
        return code;
    }

    /** Of the column as it is mapped today; one that is gone is shown as it was kept. */
    private static Class<?> type(String table, String column) {
        String name = LETTER.matcher(column).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        return Stream.<Class<?>>iterate(ROWS.get(table), row -> row != null, Class::getSuperclass).flatMap(row -> Stream.of(row.getDeclaredFields()))
                .filter(field -> field.getName().equals(name)).findFirst().<Class<?>>map(java.lang.reflect.Field::getType).orElse(String.class);
    }
}
