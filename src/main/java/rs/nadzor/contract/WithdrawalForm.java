package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import rs.nadzor.i18n.LocalizedText;

/** Why content leaves, and which editions; none named means the whole deal. */
record WithdrawalForm(@Size(max = 2000, message = "contract:too_long") String reasonSr, @Size(max = 2000, message = "contract:too_long") String reasonEn, List<String> editions) {

    static WithdrawalForm empty() {
        return new WithdrawalForm("", "", List.of());
    }

    LocalizedText reason() {
        return LocalizedText.of(reasonSr, reasonEn);
    }

    List<UUID> ids() {
        return editions.stream().map(UUID::fromString).toList();
    }
}
