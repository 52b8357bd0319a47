package rs.nadzor.exchange;

import java.util.List;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.contract.Field;
import rs.nadzor.shared.Coded;

/** What a column holds: a field of the form that logs a deal, or nothing that goes into it. Stored by its code. */
public enum Meaning implements Coded {
    LEAVE_OUT(null),
    TITLE(Field.TITLE, "titleSr"), TITLE_EN(Field.TITLE, "titleEn"),
    SUMMARY(Field.SUMMARY, "summarySr"), SUMMARY_EN(Field.SUMMARY, "summaryEn"),
    BUYER(Field.BUYERS, "buyer-"), BUYER_PIB(null, "buyerPib"), BUYER_MB(null, "buyerMb"),
    SUPPLIER(Field.SUPPLIERS, "supplier-"), SUPPLIER_PIB(null, "supplierPib"), SUPPLIER_MB(null, "supplierMb"),
    AMOUNT(Field.VALUE, "amount"), AMOUNT_WITH_VAT(Field.VALUE, "amount"), AMOUNT_WITHOUT_VAT(Field.VALUE, "amount"),
    CURRENCY(null, "currency"), VAT(null, "vat"),
    SIGNED_ON(Field.SIGNED_ON, "signedOn"), STARTS_ON(Field.PERIOD, "startsOn"), ENDS_ON(Field.PERIOD, "endsOn"),
    INSTRUMENT(Field.INSTRUMENT, "instrument"), STAGE(Field.STAGE, "stage"),
    LEGAL_ROUTE(Field.LEGAL_ROUTE, "legalRoute"), EXEMPTION_ARTICLE(Field.EXEMPTION_ARTICLE, "exemptionArticle"),
    DECISION_REF(Field.DECISION_REF, "decisionRef"), PROCEDURE(Field.PROCEDURE, "procedure"),
    PORTAL_NUMBER(Field.PORTAL_NUMBER, "portalNumber"), CPV(Field.CPV, "cpv"),
    DISCLOSURE(null, "disclosure"), DISCLOSURE_WHERE(null, "disclosureWhere"), DISCLOSURE_SINCE(null, "disclosureSince"),
    LAYER(Field.LAYER, "layer"), TECHNOLOGIES(Field.TECHNOLOGIES, "technologies"), PLACES(Field.PLACES, "placesSr"),
    /** The row's own source. */
    ADDRESS(null, "address"),
    /** Becomes a next step: never public. */
    NOTE(null, "stepWhat");

    @EnumeratedValue
    final String code = Coded.codeOf(this);

    private final Field field;
    private final String control;

    Meaning(Field field, String control) {
        this.field = field;
        this.control = control;
    }

    Meaning(Field field) {
        this(field, null);
    }

    /** The field of the form into which it goes; of parties and of numbers of tax payers there may be several. */
    String control() {
        return control;
    }

    /** Whose emptiness may have a reason; null where none can be recorded. */
    Field field() {
        return field;
    }

    /** Whether several columns may hold it. */
    boolean isMany() {
        return List.of(LEAVE_OUT, BUYER, SUPPLIER, TECHNOLOGIES, NOTE, SUMMARY, SUMMARY_EN, PLACES).contains(this);
    }

    /** Whether a message about this field of the form is about the column. */
    boolean isAbout(String field) {
        return control != null && (control.endsWith("-") ? field.startsWith(control) : field.equals(control));
    }
}
