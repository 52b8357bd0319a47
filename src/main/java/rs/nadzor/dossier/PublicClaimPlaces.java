package rs.nadzor.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.edition.Edition;
import rs.nadzor.theme.PublicForwarding;

/** Where the claims of the dossier are read now. */
@ApplicationScoped
class PublicClaimPlaces implements PublicForwarding {
    private static final String ADDRESS = "/dossier/";
    private static final Pattern CLAIM = Pattern.compile(ADDRESS + "[A-Z][0-9]{2,3}");

    @Override
    public boolean forwards(String address) {
        return CLAIM.matcher(address).matches();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> targets(Collection<String> addresses) {
        String[] claims = addresses.stream().filter(this::forwards).map(address -> address.substring(ADDRESS.length())).toArray(String[]::new);
        List<Object[]> places = Edition.getEntityManager().createNativeQuery("""
                select claim, case subject_kind when 'theme' then '/watch/' else '/contracts/' end || slug || '#' || anchor
                  from published.claim where claim = any(?1)""", Object[].class).setParameter(1, claims).getResultList();
        return places.stream().collect(Collectors.toMap(place -> ADDRESS + place[0], place -> (String) place[1]));
    }
}
