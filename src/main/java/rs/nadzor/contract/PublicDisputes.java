package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import rs.nadzor.i18n.Language;

/** What others say against disputed rows of a list: read from the deals, since a row knows its own side alone. */
public record PublicDisputes(Map<String, PublicDealElsewhere> deals) {

    static PublicDisputes of(List<PublicStatementRow> rows, PublicWholes wholes, Language language) {
        List<String> slugs = rows.stream().filter(row -> row.statement().disputed()).map(PublicStatementRow::slug).distinct().toList();
        return new PublicDisputes(wholes.at(slugs).stream().map(whole -> new PublicDealElsewhere(whole, language))
                .collect(Collectors.toMap(PublicDealElsewhere::slug, Function.identity())));
    }

    public List<PublicOther> of(PublicStatementRow row) {
        PublicDealElsewhere deal = deals.get(row.slug());
        return deal == null ? List.of() : deal.others(row.statement().anchor());
    }
}
