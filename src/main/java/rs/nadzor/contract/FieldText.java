package rs.nadzor.contract;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Transliteration;
import rs.nadzor.shared.PartialDate;

/** What a field of a deal says, in the words of one language; "" for a blank one. */
final class FieldText {

    private final Language language;
    private final Formats formats;
    private final ContractVocabulary words;

    FieldText(Language language) {
        this.language = language;
        this.formats = Formats.of(language);
        this.words = MessageBundles.get(ContractVocabulary.class, Localized.Literal.of(language.tag()));
    }

    String of(Contract c, Field field) {
        if (!c.isFilled(field)) return "";
        return switch (field) {
            case TITLE -> both(c.title());
            case SUMMARY -> both(c.summary());
            case INSTRUMENT -> words.instrument(c.instrumentType);
            case STAGE -> words.stage(c.stage);
            case LEGAL_ROUTE -> words.route(c.legalRoute);
            case EXEMPTION_ARTICLE -> script(c.exemptionArticle);
            case DECISION_REF -> script(c.decisionRef);
            case PROCEDURE -> words.procedure(c.procedureType);
            case PORTAL_NUMBER -> c.portalNumber;
            case CPV -> c.cpv;
            case DISCLOSURE -> joined(" · ", words.disclosure(c.disclosure), date(c.disclosureSince),
                    c.disclosureWhere);
            case LAYER -> words.layer(c.layer);
            case TECHNOLOGIES -> c.technologies().stream().map(words::technology).collect(Collectors.joining(", "));
            case PLACES -> both(c.places());
            case SIGNED_ON -> date(c.signedOn);
            case PERIOD -> date(c.startsOn) + " – " + date(c.endsOn);
            case VALUE -> joined(", ", c.value().map(formats::money).orElse(""), c.vat == null ? "" : words.vat(c.vat));
            case BUYERS -> parties(c, PartyRole.BUYER);
            case SUPPLIERS -> parties(c, PartyRole.SUPPLIER);
        };
    }

    String date(PartialDate date) {
        return formats.partialDate(date);
    }

    String text(LocalizedText text) {
        return text.text(language);
    }

    /** Serbian that was typed once and has no translation. */
    String script(String text) {
        return text == null ? "" : language.isSerbian() ? Transliteration.to(language, text) : text;
    }

    ContractVocabulary words() {
        return words;
    }

    Formats formats() {
        return formats;
    }

    static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    /** The desk sees both languages, the reader's own first. */
    private String both(LocalizedText text) {
        String own = text(text);
        return joined(" / ", own, language.isSerbian() && text.sr() != null ? text.en() : null);
    }

    private String parties(Contract c, PartyRole role) {
        return c.inRole(role).map(party -> text(party.organization.name())).collect(Collectors.joining(", "));
    }
}
