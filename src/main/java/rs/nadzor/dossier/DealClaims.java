package rs.nadzor.dossier;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.contract.Contract;

/** The claims that stand on a deal. */
@ApplicationScoped
class DealClaims extends ClaimChapter {

    @Override
    public String subjectKind() {
        return Contract.KIND;
    }
}
