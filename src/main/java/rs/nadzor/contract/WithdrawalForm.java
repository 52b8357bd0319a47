package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.LocalizedText;

/** Why content leaves, and which editions: none named means the whole deal. */
public record WithdrawalForm(
        @RestForm @Size(max = 2000, message = "contract:too_long") String reasonSr,
        @RestForm @Size(max = 2000, message = "contract:too_long") String reasonEn,
        @RestForm("edition") List<String> editions,
        @RestForm String address) {

    static final WithdrawalForm BLANK = new WithdrawalForm("", "", List.of(), "");

    public WithdrawalForm {
        editions = editions == null ? List.of() : editions;
    }

    LocalizedText reason() {
        return LocalizedText.of(reasonSr, reasonEn);
    }

    boolean isWhole() {
        return editions.isEmpty();
    }

    /** Whether an erasure replaces the address, too. */
    public boolean takesAddress() {
        return Entered.any(address);
    }

    List<UUID> ids() {
        return editions.stream().map(UUID::fromString).toList();
    }
}
