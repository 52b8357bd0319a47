package rs.nadzor.exchange;

import java.util.Optional;
import java.util.stream.Stream;

import rs.nadzor.organization.Organization;
import rs.nadzor.shared.Pib;
import rs.nadzor.shared.RegistryNumber;
import rs.nadzor.web.Typed;

/** The numbers of a party as a row gives them; "" for none. */
record Numbers(String typedPib, String typedMb) {

    static final Numbers NONE = new Numbers("", "");

    Optional<String> pib() {
        return Pib.read(typedPib).map(Pib::value);
    }

    Optional<String> mb() {
        return RegistryNumber.read(typedMb).map(RegistryNumber::value);
    }

    boolean isPibWrong() {
        return Typed.given(typedPib) && pib().isEmpty();
    }

    boolean isMbWrong() {
        return Typed.given(typedMb) && mb().isEmpty();
    }

    Stream<String> read() {
        return Stream.of(pib(), mb()).flatMap(Optional::stream);
    }

    /** Whether one of them is on record as the organization's own. */
    boolean name(Organization organization) {
        return pib().filter(it -> it.equals(organization.pib)).isPresent() || mb().filter(it -> it.equals(organization.registryNumber)).isPresent();
    }

    void give(Organization made) {
        made.pib = pib().orElse(null);
        made.registryNumber = mb().orElse(null);
    }
}
