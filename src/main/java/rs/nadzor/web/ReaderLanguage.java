package rs.nadzor.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;

import rs.nadzor.i18n.Language;

/** The language to answer in where nothing else has decided: asked for, in the address, else what the browser prefers. */
public final class ReaderLanguage {

    private ReaderLanguage() {
    }

    public static Language of(RoutingContext routing) {
        return asked(routing).or(() -> inAddress(routing)).orElseGet(() -> accepted(routing));
    }

    /** From an address without a language, which is what people cite, to the same one in the reader's. */
    public static Response lead(RoutingContext routing, String path) {
        return Response.seeOther(URI.create("/" + of(routing).path() + path)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    private static Optional<Language> asked(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getParam("lang")).flatMap(Language::ofPath);
    }

    private static Optional<Language> inAddress(RoutingContext routing) {
        String[] parts = routing.normalizedPath().split("/", 3);
        return parts.length < 2 ? Optional.empty() : Language.ofPath(parts[1]);
    }

    private static Language accepted(RoutingContext routing) {
        String header = routing.request().getHeader("Accept-Language");
        try {
            return Language.preferred(header == null ? List.of() : Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange())).toList());
        } catch (IllegalArgumentException malformed) {
            return Language.SR;
        }
    }
}
