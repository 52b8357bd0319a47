package rs.nadzor.i18n;

import java.math.BigDecimal;

import io.quarkus.qute.TemplateExtension;

/**
 * The form of a noun after a number, in messages: {@code {count.plural('захтев','захтева','захтева')}} by the Serbian
 * rule, {@code {count.plural('request','requests')}} by the English one.
 */
@TemplateExtension
final class TemplatePlurals {

    private TemplatePlurals() {
    }

    static String plural(Number count, String one, String few, String other) {
        Plural plural = count instanceof BigDecimal exact ? Plural.of(exact) : Plural.of(count.longValue());
        return plural.choose(one, few, other);
    }

    static String plural(Number count, String one, String other) {
        return Plural.of(count.longValue(), Language.EN).choose(one, other, other);
    }
}
