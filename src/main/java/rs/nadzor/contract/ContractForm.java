package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.code;
import static rs.nadzor.contract.Entered.date;
import static rs.nadzor.contract.Entered.shown;
import static rs.nadzor.contract.Entered.text;
import static rs.nadzor.contract.Entered.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.Money;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Merge;

/**
 * The fields of a deal as they are typed. {@code empty} holds "field:kind" for each field that is left blank for a
 * stated reason; a blank field that is not there was not checked.
 */
public record ContractForm(
        @RestForm String version,
        @RestForm @Size(max = 300, message = "contract:too_long") String titleSr,
        @RestForm @Size(max = 300, message = "contract:too_long") String titleEn,
        @RestForm @Size(max = 4000, message = "contract:too_long") String summarySr,
        @RestForm @Size(max = 4000, message = "contract:too_long") String summaryEn,
        @RestForm @Word(InstrumentType.class) String instrument,
        @RestForm @Word(Stage.class) String stage,
        @RestForm @Dated(past = true) String signedOn,
        @RestForm @Dated String startsOn,
        @RestForm @Dated String endsOn,
        @RestForm @Amount String amount,
        @RestForm String currency,
        @RestForm @Word(Vat.class) String vat,
        @RestForm @Word(Disclosure.class) String disclosure,
        @RestForm @Dated(past = true) String disclosureSince,
        @RestForm @Size(max = 1000, message = "contract:too_long") String disclosureWhere,
        @RestForm @Word(LegalRoute.class) String legalRoute,
        @RestForm @Size(max = 300, message = "contract:too_long") String exemptionArticle,
        @RestForm @Size(max = 300, message = "contract:too_long") String decisionRef,
        @RestForm @Word(ProcedureType.class) String procedure,
        @RestForm @Size(max = 100, message = "contract:too_long") String portalNumber,
        @RestForm @Pattern(regexp = "\\s*([0-9]{8}(-[0-9])?)?\\s*", message = "contract:cpv_unreadable") String cpv,
        @RestForm @Word(Layer.class) String layer,
        @RestForm List<String> technologies,
        @RestForm @Size(max = 1000, message = "contract:too_long") String placesSr,
        @RestForm @Size(max = 1000, message = "contract:too_long") String placesEn,
        @RestForm List<String> empty) {

    /** Fields that are never mixed: who changes one of them means all of them. */
    static final List<Set<String>> TOGETHER = List.of(Merge.group("instrument", "empty:instrument"), Merge.group("stage", "empty:stage"),
            Merge.group("signedOn", "empty:signed_on"), Merge.group("amount", "currency", "vat", "empty:value"),
            Merge.group("disclosure", "disclosureWhere", "disclosureSince"), Merge.group("legalRoute", "empty:legal_route"),
            Merge.group("exemptionArticle", "empty:exemption_article"), Merge.group("decisionRef", "empty:decision_ref"),
            Merge.group("procedure", "empty:procedure"), Merge.group("portalNumber", "empty:portal_number"),
            Merge.group("cpv", "empty:cpv"), Merge.group("layer", "empty:layer"));

    public ContractForm {
        technologies = shown(technologies);
        empty = shown(empty);
    }

    static ContractForm blank() {
        return of(new Contract(), null);
    }

    static ContractForm of(Contract c, Formats formats) {
        return new ContractForm(String.valueOf(c.version), shown(c.titleSr), shown(c.titleEn), shown(c.summarySr),
                shown(c.summaryEn), code(c.instrumentType), code(c.stage), dated(c.signedOn, formats),
                dated(c.startsOn, formats), dated(c.endsOn, formats),
                c.amount == null ? "" : formats.number(c.amount), c.currency == null ? Money.DINAR : c.currency,
                code(c.vat), code(c.disclosure), dated(c.disclosureSince, formats), shown(c.disclosureWhere),
                code(c.legalRoute),
                shown(c.exemptionArticle), shown(c.decisionRef), code(c.procedureType), shown(c.portalNumber),
                shown(c.cpv), code(c.layer), List.copyOf(c.technologies), shown(c.placesSr), shown(c.placesEn),
                c.empties.entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue().code()).toList());
    }

    private static String dated(PartialDate date, Formats formats) {
        return date == null ? "" : formats.partialDate(date);
    }

    /** The kind of empty chosen beside a field, or "". */
    public String why(String field) {
        return empty.stream().filter(chosen -> chosen.startsWith(field + ":"))
                .map(chosen -> chosen.substring(field.length() + 1))
                .findFirst().orElse("");
    }

    public boolean has(String technology) {
        return technologies.contains(technology);
    }

    /** What constraints on one field cannot say. */
    void check(FormErrors errors) {
        if (LocalizedText.of(titleSr, titleEn).isEmpty()) errors.add("titleSr", "contract:title_missing");
        checkCurrency(errors);
        if (date(startsOn) != null && date(endsOn) != null && date(endsOn).latest()
                .isBefore(date(startsOn).earliest())) {
            errors.add("endsOn", "contract:ends_before_it_starts");
        }
        checkDisclosure(errors);
        Contract typed = new Contract();
        applyTo(typed);
        for (Field field : Field.values()) {
            if (typed.isFilled(field) && !why(field.code()).isEmpty()) {
                errors.add(field.control(), "contract:filled_and_empty");
            }
        }
    }

    /** The field is filled with dinars from the start: that says nothing by itself. */
    private void checkCurrency(FormErrors errors) {
        boolean counted = !shown(amount).isBlank(), named = !shown(currency).isBlank();
        if (currencyCode().isEmpty() && (counted || named)) errors.add("currency", "contract:currency_unknown");
        else if (named && !counted && !currencyCode().get().equals(Money.DINAR)) errors.add("currency", "contract:currency_alone");
        if (!counted && word(Vat.class, vat) != null) errors.add("vat", "contract:vat_alone");
    }

    /** Who refused and when is part of "refused"; "not found" and "classified" have fields of their own for who says so. */
    private void checkDisclosure(FormErrors errors) {
        Disclosure chosen = Coded.read(Disclosure.class, disclosure).orElse(Disclosure.NOT_CHECKED);
        if (chosen == Disclosure.REFUSED && text(disclosureWhere) == null) {
            errors.add("disclosureWhere", "contract:refused_by_missing");
        }
        if (chosen == Disclosure.REFUSED && text(disclosureSince) == null) {
            errors.add("disclosureSince", "contract:refused_when_missing");
        }
        if (chosen != Disclosure.NOT_CHECKED && !chosen.saysWhere() && text(disclosureWhere) != null) {
            errors.add("disclosureWhere", "contract:where_unfit");
        }
    }

    /** Buyers and suppliers are parties and stay as they are, except for why there are none. */
    void applyTo(Contract c) {
        c.titleSr = text(titleSr);
        c.titleEn = text(titleEn);
        c.summarySr = text(summarySr);
        c.summaryEn = text(summaryEn);
        c.instrumentType = word(InstrumentType.class, instrument);
        c.stage = word(Stage.class, stage);
        c.signedOn = date(signedOn);
        c.startsOn = date(startsOn);
        c.endsOn = date(endsOn);
        BigDecimal number = Entered.number(amount);
        c.amount = currencyCode().isEmpty() ? null : number;
        c.currency = c.amount == null ? null : currencyCode().get();
        c.vat = c.amount == null ? null : word(Vat.class, vat);
        c.disclosure = Coded.read(Disclosure.class, disclosure).orElse(Disclosure.NOT_CHECKED);
        c.disclosureSince = date(disclosureSince);
        c.disclosureWhere = text(disclosureWhere);
        c.legalRoute = word(LegalRoute.class, legalRoute);
        c.exemptionArticle = text(exemptionArticle);
        c.decisionRef = text(decisionRef);
        c.procedureType = word(ProcedureType.class, procedure);
        c.portalNumber = text(portalNumber);
        c.cpv = text(cpv);
        c.layer = word(Layer.class, layer);
        c.technologies = new ArrayList<>(Stream.of(Technology.values()).map(Coded::code).filter(technologies::contains)
                .toList());
        c.placesSr = text(placesSr);
        c.placesEn = text(placesEn);
        applyEmpties(c);
    }

    private void applyEmpties(Contract c) {
        for (Field field : Field.values()) {
            Optional<Empty> why = Coded.read(Empty.class, why(field.code()));
            if (why.isEmpty() || c.isFilled(field)) c.empties.remove(field.code());
            else c.empties.put(field.code(), why.get());
        }
    }

    private Optional<String> currencyCode() {
        try {
            return Optional.of(Money.currencyCode(shown(currency)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

}
