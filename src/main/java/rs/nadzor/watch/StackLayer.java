package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import rs.nadzor.contract.PublicLayers.Bond;
import rs.nadzor.contract.PublicLayers.Size;
import rs.nadzor.contract.PublicOrganization;
import rs.nadzor.i18n.Language;

/** One layer of the stack, with the places of its drawing. */
public record StackLayer(Size size, List<Bond> bonds, List<Named> foreign, List<Named> domestic) {
    private static final int TEXT = 19, GAP = 13, FIRST = 20, LEFT = 34, RIGHT = 42;

    /** A name in the drawing, in as many lines as it takes; {@code y} is the base line of the first. */
    public record Named(PublicOrganization organization, List<String> lines, int y) {

        int middle() {
            return y - 6 + (lines.size() - 1) * TEXT / 2;
        }

        int next() {
            return y + (lines.size() - 1) * TEXT + TEXT + GAP;
        }
    }

    /** A line of the drawing between two names. */
    public record Line(int from, int to, int width) {
    }

    /** The bonds of one foreign organization. */
    public record Branch(PublicOrganization foreign, List<Bond> bonds) {
    }

    static List<StackLayer> of(List<Size> sizes, List<Bond> bonds, Language language) {
        return sizes.stream().map(size -> of(size, bonds.stream().filter(bond -> bond.layer().equals(size.layer().code())).toList(), language)).toList();
    }

    private static StackLayer of(Size size, List<Bond> bonds, Language language) {
        return new StackLayer(size, bonds, named(bonds.stream().map(Bond::foreign).toList(), LEFT, language),
                named(bonds.stream().map(Bond::domestic).filter(Objects::nonNull).toList(), RIGHT, language));
    }

    private static List<Named> named(List<PublicOrganization> all, int room, Language language) {
        Map<String, PublicOrganization> once = new LinkedHashMap<>();
        all.forEach(organization -> once.putIfAbsent(organization.slug(), organization));
        List<Named> named = new ArrayList<>();
        for (PublicOrganization organization : once.values()) {
            named.add(new Named(organization, lines(organization.name().text(language), room), named.isEmpty() ? FIRST : named.get(named.size() - 1).next()));
        }
        return named;
    }

    /** Broken between words, at so many letters. */
    private static List<String> lines(String name, int room) {
        List<String> lines = new ArrayList<>();
        for (String word : name.split(" ")) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= room) lines.set(last, lines.get(last) + " " + word);
            else lines.add(word);
        }
        return lines;
    }

    /** Those of one foreign organization together, in the order of the drawing. */
    public List<Branch> branches() {
        return foreign.stream().map(name -> new Branch(name.organization, bonds.stream()
                .filter(bond -> bond.foreign().slug().equals(name.organization.slug())).collect(Collectors.toList()))).toList();
    }

    public int height() {
        return Math.max(end(foreign), end(domestic)) - TEXT;
    }

    private static int end(List<Named> names) {
        return names.isEmpty() ? FIRST : names.get(names.size() - 1).next();
    }

    public List<Line> lines() {
        return bonds.stream().filter(bond -> bond.domestic() != null)
                .map(bond -> new Line(middle(foreign, bond.foreign()), middle(domestic, bond.domestic()), Math.min(1 + bond.deals(), 8))).toList();
    }

    private static int middle(List<Named> names, PublicOrganization organization) {
        return names.stream().filter(name -> name.organization.slug().equals(organization.slug())).findFirst().orElseThrow().middle();
    }
}
