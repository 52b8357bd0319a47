package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.any;
import static rs.nadzor.contract.Entered.date;
import static rs.nadzor.contract.Entered.shown;
import static rs.nadzor.contract.Entered.text;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.Language;
import rs.nadzor.organization.Organization;
import rs.nadzor.organization.OrganizationSearch;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Merge;
import rs.nadzor.shared.Coded;

/** Who says that a deal is secret, at which level, since when, on what ground. */
public record SecrecyForm(
        @RestForm String version,
        @RestForm @Word(SecrecyClaim.class) String claim,
        @RestForm String claimant,
        @RestForm @Size(max = 300, message = "contract:too_long") String claimantName,
        @RestForm @Dated(past = true) String claimedOn,
        @RestForm @Dated(past = true) String classifiedOn,
        @RestForm @Size(max = 1000, message = "contract:too_long") String basisSr,
        @RestForm @Size(max = 1000, message = "contract:too_long") String basisEn,
        @RestForm @Size(max = 1000, message = "contract:too_long") String endingSr,
        @RestForm @Size(max = 1000, message = "contract:too_long") String endingEn) implements PartForm {

    static final SecrecyForm BLANK = new SecrecyForm("", "", "", "", "", "", "", "", "", "");

    static SecrecyForm of(Secrecy secrecy, Showing to) {
        boolean known = secrecy.claimant != null;
        return new SecrecyForm(String.valueOf(secrecy.contract.version), secrecy.claim.code(), known
                ? secrecy.claimant.id.toString() : "", known ? secrecy.claimant.name().text(to.language()) : "",
                to.formats().partialDate(secrecy.claimedOn),
                to.formats().partialDate(secrecy.classifiedOn), shown(secrecy.basisSr), shown(secrecy.basisEn),
                shown(secrecy.endingSr), shown(secrecy.endingEn));
    }

    /** Whether anything beyond "classified" is said. */
    boolean isGiven() {
        return any(claim, claimantName, claimedOn, classifiedOn, basisSr, basisEn, endingSr, endingEn);
    }

    @Override
    public List<Set<String>> together() {
        return List.of(Merge.group("claimantName", "claimant"));
    }

    @Override
    public void check(FormErrors errors) {
        if (!isGiven()) errors.add("claim", "part:secrecy_missing");
    }

    @Override
    public Secrecy applyTo(Contract deal, UUID part) {
        Organization named = any(claimantName) ? OrganizationSearch.pickedOrCreated(claimant, claimantName, Language.SR)
                : null;
        Secrecy secrecy = Parts.oneOf(deal.secrecies, part, Secrecy::new);
        secrecy.contract = deal;
        secrecy.claim = Coded.read(SecrecyClaim.class, claim).orElse(SecrecyClaim.UNSPECIFIED);
        secrecy.claimant = named;
        secrecy.claimedOn = date(claimedOn);
        secrecy.classifiedOn = date(classifiedOn);
        secrecy.basisSr = text(basisSr);
        secrecy.basisEn = text(basisEn);
        secrecy.endingSr = text(endingSr);
        secrecy.endingEn = text(endingEn);
        secrecy.persist();
        return secrecy;
    }

    @Override
    public TemplateInstance page(PartPage page) {
        return ContractTemplates.deskSecrecy(page, this);
    }
}
