package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.followup.FollowUpMessages;
import rs.nadzor.shared.Money;
import rs.nadzor.shared.PartialDate;

@QuarkusTest
class TemplateLanguageTest {

    @Inject
    Engine engine;

    @Inject
    CurrentLanguage current;

    @Test
    @ActivateRequestContext
    void writesMessagesInTheLanguageOfTheRequest() {
        assertEquals("Sačuvajte", in(Language.SR, "{common:save}"));
        assertEquals("Сачувајте", in(Language.SR_CYRL, "{common:save}"));
        assertEquals("Save", in(Language.EN, "{common:save}"));
    }

    @Test
    @ActivateRequestContext
    void choosesThePluralInsideAMessage() {
        assertEquals("1 korak 2 koraka 5 koraka 1.001 korak", in(Language.SR, steps()));
        assertEquals("1 корак 2 корака 5 корака 1.001 корак", in(Language.SR_CYRL, steps()));
        assertEquals("1 follow-up 2 follow-ups 5 follow-ups 1,001 follow-ups", in(Language.EN, steps()));
        assertEquals("nije objavljeno; 2.304_dana", in(Language.SR, "{publiccontract:bar_undisclosed_days(2304)}"));
        assertEquals("not published; 2,304_days", in(Language.EN, "{publiccontract:bar_undisclosed_days(2304)}"));
    }

    @Test
    @ActivateRequestContext
    void writesNumbersDatesAndTextsInTheLanguageOfTheRequest() {
        String numbers = "{fmt:money(money)}|{fmt:number(number)}|{fmt:number(3500)}|{fmt:percent(number)}"
                + "|{fmt:days(21)}";
        assertEquals("1.234.567,50_RSD|1,5|3.500|150_%|21_dan", filled(Language.SR, numbers));
        assertEquals("1.234.567,50_RSD|1,5|3.500|150_%|21_дан", filled(Language.SR_CYRL, numbers));
        assertEquals("1,234,567.50_RSD|1.5|3,500|150%|21_days", filled(Language.EN, numbers));

        String dates = "{fmt:date(day)}|{fmt:longDate(day)}|{fmt:date(partial)}|{fmt:instant(instant)}"
                + "|{fmt:date(instant)}";
        assertEquals("5._11._2026.|5._novembar_2026.|oko_maja_2019.|1._1._2026. u_00:30|1._1._2026.",
                filled(Language.SR, dates));
        assertEquals("5._11._2026.|5._новембар_2026.|око_маја_2019.|1._1._2026. у_00:30|1._1._2026.",
                filled(Language.SR_CYRL, dates));
        assertEquals("5_November_2026|5_November_2026|about_May_2019|1_January_2026, 00:30|1_January_2026",
                filled(Language.EN, dates));

        String texts = "{fmt:text(title)}|{fmt:lang(title)}|{fmt:shown(title).translated}|{fmt:text(term)}"
                + "|{fmt:serbian(name)}";
        assertEquals("Kamere firme Huawei|sr-Latn|true|nabavka|Šabac", filled(Language.SR, texts));
        assertEquals("Камере фирме Huawei|sr-Cyrl|true|набавка|Шабац", filled(Language.SR_CYRL, texts));
        assertEquals("Kamere firme Huawei|sr-Latn|false|purchase|Šabac", filled(Language.EN, texts));
    }

    @Test
    @ActivateRequestContext
    void writesNothingForNull() {
        String template = "[{fmt:money(x)}{fmt:date(x)}{fmt:number(x)}{fmt:instant(x)}{fmt:text(x)}{fmt:days(x)}]";
        current.set(Language.SR);
        assertEquals("[]", engine.parse(template).data("x", null).render());
    }

    @Test
    @ActivateRequestContext
    void letsAnInstanceChooseAnotherLanguage() {
        current.set(Language.SR);
        var mail = engine.parse("{common:save} {fmt:days(1)}").instance().setLocale(Language.EN.locale());
        assertEquals("Save 1_day", seen(mail.render()));
    }

    @Test
    void writesTheDefaultLanguageOutsideARequest() {
        assertEquals("Sačuvajte", engine.parse("{common:save}").render());
        var english = engine.parse("{common:save} {fmt:days(2)}").instance().setLocale(Language.EN.locale());
        assertEquals("Save 2_days", seen(english.render()));
    }

    @Test
    void givesJavaTheSameWords() {
        for (Language language : Language.values()) {
            var words = MessageBundles.get(FollowUpMessages.class, Localized.Literal.of(language.tag()));
            assertTrue(words.counted(3).contains("3"), words.counted(3));
        }
        var cyrillic = MessageBundles.get(FollowUpMessages.class, Localized.Literal.of("sr-Cyrl"));
        assertEquals("3 корака", cyrillic.counted(3));
    }

    private static String seen(String page) {
        return page.replace('\u00a0', '_');
    }

    private static String steps() {
        return "{followup:counted(1L)} {followup:counted(2L)} {followup:counted(5L)} {followup:counted(1001L)}";
    }

    private String in(Language language, String template) {
        current.set(language);
        return seen(engine.parse(template).render());
    }

    private String filled(Language language, String template) {
        current.set(language);
        TemplateInstance instance = engine.parse(template).instance();
        return seen(instance.data("money", Money.of("1234567.5", "RSD")).data("day", LocalDate.of(2026, 11, 5))
                .data("partial", PartialDate.of("2019-05~")).data("instant", Instant.parse("2025-12-31T23:30:00Z"))
                .data("number", new BigDecimal("1.50")).data("title", LocalizedText.of("Камере фирме Huawei", null))
                .data("term", Term.of("purchase", "набавка", "purchase")).data("name", "Шабац").render());
    }
}
