package rs.nadzor.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import rs.nadzor.contract.Bound;
import rs.nadzor.contract.ContractVocabulary;
import rs.nadzor.contract.Measure;
import rs.nadzor.contract.Scope;
import rs.nadzor.contract.SecrecyClaim;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.Money;
import rs.nadzor.shared.PartialDate;

/** Operands as people read them, in one language. */
public final class OperandWords {

    private final Language language;
    private final Formats formats;
    private final ContractVocabulary vocabulary;

    public OperandWords(Language language) {
        this.language = language;
        formats = Formats.of(language);
        vocabulary = MessageBundles.get(ContractVocabulary.class, Localized.Literal.of(language.tag()));
    }

    public String date(JsonNode date) {
        return formats.date(LocalDate.parse(date.asText()));
    }

    public String partialDate(JsonNode date) {
        return formats.partialDate(PartialDate.of(date.asText()));
    }

    /** When, where and for what somebody searched; who it was stays at the desk. */
    public String search(JsonNode search) {
        return GapTexts.in(language).search_line(date(search.path("on")), search.path("place").asText(), search.path("terms").asText());
    }

    public String secrecy(String code) {
        return vocabulary.secrecy(Coded.read(SecrecyClaim.class, code).orElseThrow());
    }

    public String money(JsonNode amount, JsonNode currency) {
        return formats.money(new Money(amount.decimalValue(), currency.asText()));
    }

    public String text(JsonNode text) {
        return LocalizedText.of(text.path("sr").asText(null), text.path("en").asText(null)).text(language);
    }

    public String sourceKind(String code) {
        return vocabulary.source(Coded.read(SourceKind.class, code).orElseThrow());
    }

    /** What a statement is about, such as "cameras (bought)". */
    public String subject(JsonNode statement) {
        return vocabulary.measure(Coded.read(Measure.class, statement.path("measure").asText()).orElseThrow()) + " ("
                + vocabulary.scope(Coded.read(Scope.class, statement.path("scope").asText()).orElseThrow()) + ")";
    }

    /** How much, who says so and as of when, such as "over 1,000 – a policy brief, 2019". */
    public String figure(JsonNode statement) {
        String asOf = statement.hasNonNull("asOf") ? formats.partialDate(PartialDate.of(statement.path("asOf").asText())) : "";
        String context = Stream.of(text(statement.path("saidBy")), asOf).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return value(statement) + (context.isEmpty() ? "" : " – " + context);
    }

    private String value(JsonNode statement) {
        String value;
        if (statement.hasNonNull("amount")) {
            String unit = statement.path("unit").asText("");
            value = unit.matches("[A-Z]{3}") ? money(statement.path("amount"), statement.path("unit"))
                    : formats.number(statement.path("amount").decimalValue());
        } else if (statement.hasNonNull("onDate")) {
            value = formats.partialDate(PartialDate.of(statement.path("onDate").asText()));
        } else {
            return text(statement.path("text")).replaceAll("\\.$", "");
        }
        Bound bound = Coded.read(Bound.class, statement.path("bound").asText()).orElseThrow();
        return bound == Bound.EXACT ? value : vocabulary.bound(bound) + " " + value;
    }

    public List<PublicCited> cited(JsonNode sources) {
        List<PublicCited> cited = new ArrayList<>();
        sources.forEach(source -> cited.add(new PublicCited(source.path("title").asText(), source.path("publisher").asText(null),
                source.path("language").asText(null), source.path("publishedOn").asText(null), !source.path("original").asBoolean())));
        return cited;
    }
}
