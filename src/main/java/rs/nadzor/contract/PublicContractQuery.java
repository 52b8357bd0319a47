package rs.nadzor.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jboss.resteasy.reactive.RestQuery;

import rs.nadzor.i18n.Language;

/** The filter as it stands in an address. */
public class PublicContractQuery {
    @RestQuery
    String q;
    @RestQuery
    String disclosure;
    @RestQuery
    String instrument;
    @RestQuery
    String layer;
    @RestQuery
    String technology;
    @RestQuery
    String year;
    @RestQuery
    String sort;

    PublicContractFilter filter(Language language) {
        return new PublicContractFilter(q, disclosure, instrument, layer, technology, year, sort, language);
    }

    /** For the addresses of downloads of the same rows: "" or "?…". */
    String asQuery() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", q);
        parts.put("disclosure", disclosure);
        parts.put("instrument", instrument);
        parts.put("layer", layer);
        parts.put("technology", technology);
        parts.put("year", year);
        parts.put("sort", sort);
        String query = parts.entrySet().stream().filter(e -> e.getValue() != null && !e.getValue().isBlank())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
