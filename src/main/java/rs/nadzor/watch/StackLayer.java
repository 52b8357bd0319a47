package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import rs.nadzor.contract.PublicLayers.Bond;
import rs.nadzor.contract.PublicLayers.Size;
import rs.nadzor.contract.PublicOrganization;
import rs.nadzor.i18n.Language;

/** One layer of the stack, with the places of its drawing in units of one text line. */
public record StackLayer(Size size, List<Bond> bonds, List<Named> foreign, List<Named> domestic) {
    private static final int LINE = 30, FIRST = 22, ROOM = 29;

    /** A name in the drawing; {@code y} is its base line. */
    public record Named(PublicOrganization organization, int y) {

        /** As much of the name as there is room for; the table has it whole. */
        public String shown(Language language) {
            String name = organization.name().text(language);
            return name.length() <= ROOM ? name : name.substring(0, ROOM - 1).strip() + "…";
        }
    }

    /** A line of the drawing between two names. */
    public record Line(int from, int to, int width) {
    }

    static List<StackLayer> of(List<Size> sizes, List<Bond> bonds) {
        return sizes.stream().map(size -> of(size, bonds.stream().filter(bond -> bond.layer().equals(size.layer().code())).toList())).toList();
    }

    private static StackLayer of(Size size, List<Bond> bonds) {
        return new StackLayer(size, bonds, named(bonds.stream().map(Bond::foreign).toList()),
                named(bonds.stream().map(Bond::domestic).filter(Objects::nonNull).toList()));
    }

    private static List<Named> named(List<PublicOrganization> all) {
        Map<String, PublicOrganization> once = new LinkedHashMap<>();
        all.forEach(organization -> once.putIfAbsent(organization.slug(), organization));
        List<Named> named = new ArrayList<>();
        once.values().forEach(organization -> named.add(new Named(organization, FIRST + named.size() * LINE)));
        return named;
    }

    public int height() {
        return Math.max(foreign.size(), domestic.size()) * LINE + 8;
    }

    public List<Line> lines() {
        return bonds.stream().filter(bond -> bond.domestic() != null)
                .map(bond -> new Line(y(foreign, bond.foreign()), y(domestic, bond.domestic()), Math.min(1 + bond.deals(), 8))).toList();
    }

    private static int y(List<Named> names, PublicOrganization organization) {
        return names.stream().filter(name -> name.organization.slug().equals(organization.slug())).findFirst().orElseThrow().y - 5;
    }
}
