package rs.nadzor.i18n;

import static io.quarkus.qute.i18n.MessageBundles.ATTRIBUTE_LOCALE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import rs.nadzor.shared.Money;
import rs.nadzor.shared.PartialDate;

/**
 * Numbers, dates and texts in the language of the template: {@code {fmt:money(deal.value)}}. Null is written as
 * nothing, so that a template decides which kind of empty it is.
 */
@TemplateExtension(namespace = "fmt")
final class TemplateFormats {

    private TemplateFormats() {
    }

    /** Of a day, a partial date, or the moment's day in Belgrade. */
    static String date(Object date, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        Formats formats = formats(locale);
        if (date == null) return "";
        if (date instanceof LocalDate day) return formats.date(day);
        if (date instanceof PartialDate partial) return formats.partialDate(partial);
        if (date instanceof Instant instant) return formats.date(instant);
        throw new IllegalArgumentException("not a date: " + date.getClass());
    }

    static String longDate(LocalDate day, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return formats(locale).longDate(day);
    }

    static String instant(Instant instant, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return formats(locale).instant(instant);
    }

    static String number(Number number, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return number == null ? "" : formats(locale).number(decimal(number));
    }

    static String percent(Number share, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return share == null ? "" : formats(locale).percent(decimal(share));
    }

    static String money(Money money, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return formats(locale).money(money);
    }

    /** {@code 1 dan}, {@code 2 dana}. */
    static String days(Number count, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return count == null ? "" : formats(locale).days(count.longValue());
    }

    /** Of a text in two languages, or the label of a term. */
    static String text(Object text, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return shown(text, locale).text();
    }

    /** For {@code lang="…"} around {@link #text}. */
    static String lang(Object text, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return shown(text, locale).lang();
    }

    static LocalizedText.Shown shown(Object text, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        Language language = TemplateLanguage.of(locale);
        if (text == null) return LocalizedText.NONE.in(language);
        if (text instanceof LocalizedText localized) return localized.in(language).set();
        if (text instanceof Term term) return term.label().in(language).set();
        throw new IllegalArgumentException("not a localized text: " + text.getClass());
    }

    /** Serbian that has no English, such as a name, in the reader's script. */
    static String serbian(String serbian, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        if (serbian == null) return "";
        Language language = TemplateLanguage.of(locale);
        return Transliteration.to(language == Language.EN ? Language.SR : language, serbian);
    }

    /** The country of a code (ISO 3166-1). */
    static String country(String code, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.forLanguageTag(TemplateLanguage.of(locale).tag()));
    }

    private static Formats formats(Object locale) {
        return Formats.of(TemplateLanguage.of(locale));
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }
}
