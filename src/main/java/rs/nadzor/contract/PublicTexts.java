package rs.nadzor.contract;

import static io.quarkus.qute.i18n.MessageBundles.ATTRIBUTE_LOCALE;

import java.util.Locale;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.shared.Money;
import rs.nadzor.shared.PartialDate;

/** What the public templates say of values that editions keep as plain text. */
final class PublicTexts {

    private PublicTexts() {
    }

    /** A partial date as people write it. */
    @TemplateExtension
    static String asDate(String canonical, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return Formats.of(language(locale)).partialDate(PartialDate.of(canonical));
    }

    /** An amount with its currency, as everywhere. */
    @TemplateExtension
    static String written(PublicMoney money, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return Formats.of(language(locale)).money(new Money(money.amount(), money.currency()));
    }

    /** "at least 1,200". */
    @TemplateExtension
    static String figure(PublicStatementRow row, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return PublicFigures.words(row.statement(), language(locale));
    }

    @TemplateExtension
    static String bar(PublicContractRow row) {
        return bar(row.openness(), row.disputed());
    }

    /** The form of the bar of a deal: where all that is known is that sources disagree, it says so. */
    static String bar(PublicOpenness openness, boolean disputed) {
        return disputed && "cannot_tell".equals(openness.state()) ? "conflict" : openness.state();
    }

    /** The words beside the bar of a row. */
    @TemplateExtension
    static String words(PublicContractRow row, @TemplateAttribute(ATTRIBUTE_LOCALE) Object locale) {
        return words(bar(row), row.openness(), language(locale), null);
    }

    static PublicContractMessages in(Language language) {
        return MessageBundles.get(PublicContractMessages.class, Localized.Literal.of(language.tag()));
    }

    static String words(String bar, PublicOpenness openness, Language language, Long silentDays) {
        PublicContractMessages text = in(language);
        String counted = text.known_of(openness.known(), openness.total());
        return switch (bar) {
            case "disclosed" -> text.bar_disclosed();
            case "partly" -> text.bar_partly() + ": " + counted;
            case "undisclosed" -> (silentDays == null ? text.bar_undisclosed() : text.bar_undisclosed_days(silentDays)) + " · " + counted;
            case "conflict" -> text.disagree() + " · " + counted;
            default -> text.bar_cannot_tell() + " · " + counted;
        };
    }

    private static Language language(Object locale) {
        String tag = locale instanceof Locale known ? known.toLanguageTag() : String.valueOf(locale);
        return Language.ofTag(tag).orElse(Language.SR);
    }
}
