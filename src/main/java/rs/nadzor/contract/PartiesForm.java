package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.shown;

import java.util.ArrayList;
import java.util.List;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.Language;
import rs.nadzor.organization.Organization;
import rs.nadzor.organization.OrganizationSearch;
import rs.nadzor.web.FormErrors;

/** Buyers and suppliers, a row each: what was picked, and what stands in the field, which is enough on its own. */
public record PartiesForm(@RestForm List<String> buyer, @RestForm List<String> buyerName,
        @RestForm List<String> supplier, @RestForm List<String> supplierName) {

    public static final PartiesForm BLANK = new PartiesForm(List.of(), List.of(), List.of(), List.of());

    private static final int LONGEST = 300;

    public record Row(String id, String name) {

        boolean isGiven() {
            return Entered.any(name);
        }

        Organization organization(Language language) {
            return OrganizationSearch.pickedOrCreated(id, name, language);
        }
    }

    public PartiesForm {
        buyer = shown(buyer);
        buyerName = shown(buyerName);
        supplier = shown(supplier);
        supplierName = shown(supplierName);
    }

    /** With a spare row at the end, for those without scripts. */
    public List<Row> buyers() {
        return rows(buyer, buyerName);
    }

    public List<Row> suppliers() {
        return rows(supplier, supplierName);
    }

    void check(FormErrors errors) {
        check(buyers(), "buyer-", errors);
        check(suppliers(), "supplier-", errors);
    }

    void applyTo(Contract deal, Language language) {
        apply(buyers(), PartyRole.BUYER, deal, language);
        apply(suppliers(), PartyRole.SUPPLIER, deal, language);
    }

    private static List<Row> rows(List<String> ids, List<String> names) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Row row = new Row(i < ids.size() ? ids.get(i) : "", names.get(i));
            if (row.isGiven()) rows.add(row);
        }
        rows.add(new Row("", ""));
        return rows;
    }

    private static void check(List<Row> rows, String field, FormErrors errors) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).name.length() > LONGEST) errors.add(field + i, "contract:too_long");
        }
    }

    private static void apply(List<Row> rows, PartyRole role, Contract deal, Language language) {
        rows.stream().filter(Row::isGiven).map(row -> row.organization(language)).distinct()
                .forEach(organization -> Party.add(deal, organization, role));
        Field field = role == PartyRole.BUYER ? Field.BUYERS : Field.SUPPLIERS;
        if (deal.isFilled(field)) deal.empties.remove(field.code());
    }
}
