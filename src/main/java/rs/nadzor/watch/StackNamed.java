package rs.nadzor.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import rs.nadzor.contract.PublicOrganizations;
import rs.nadzor.theme.PublicForwarding;

/** The firms that the GMF report names at work in the stack, of which no public deal here says so: each with the claim that names it. */
@ApplicationScoped
class StackNamed {
    /** Claims G09 to G12 of the dossier, with the address that the firm would have here. */
    private static final Map<String, Firm> NAMED = new LinkedHashMap<>();

    static {
        NAMED.put("/dossier/G09", new Firm("Huawei", "huawei"));
        NAMED.put("/dossier/G10", new Firm("Nuctech", "nuctech"));
        NAMED.put("/dossier/G11", new Firm("NetDragon", "netdragon"));
        NAMED.put("/dossier/G12", new Firm("BGI", "bgi"));
    }

    @Inject
    PublicOrganizations organizations;
    @Inject
    @Any
    Instance<PublicForwarding> forwardings;

    private record Firm(String name, String slug) {
    }

    /** @param claim as the dossier numbers it; {@code place} is where it is read, without a language */
    public record Named(String name, String claim, String place) {
    }

    /** Nobody where the dossier is not public. */
    List<Named> withoutADeal() {
        Map<String, String> places = forwardings.stream().map(forwarding -> forwarding.targets(
                NAMED.keySet().stream().filter(forwarding::forwards).toList())).flatMap(some -> some.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
        return NAMED.entrySet().stream().flatMap(named -> Optional.ofNullable(places.get(named.getKey()))
                .filter(place -> organizations.of(named.getValue().slug).isEmpty())
                .map(place -> new Named(named.getValue().name, named.getKey().replaceFirst(".*/", ""), place)).stream()).toList();
    }
}
