package rs.nadzor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.quarkus.qute.TemplateExtension;

/** {@code {name.urlEncoded}} in a template: a text as the value of a query parameter. */
@TemplateExtension
final class AddressText {

    private AddressText() {
    }

    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
