package rs.nadzor.atlas;

import java.util.List;
import java.util.stream.Stream;

import rs.nadzor.i18n.Language;

/**
 * A place on the map: a circle whose area grows with its deals, and its name where that covers nothing.
 *
 * @param label null where there is no room for it; the place stands in the table beside the map
 */
public record Spot(String code, String name, int deals, int x, int y, int radius, Label label) {
    /** Of the letters, in the map's units: some 14 px on a phone. */
    private static final int SIZE = 34;
    private static final double LETTER = 0.56 * SIZE;

    /** @param anchor as SVG's {@code text-anchor} names it */
    public record Label(int x, int y, String anchor) {
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean covers(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isInside() {
            return left >= 0 && right <= Outline.WIDTH && top >= 0 && bottom <= Outline.HEIGHT;
        }
    }

    static Spot at(Position position, PlaceCount place, Language language, List<Spot> before) {
        int x = Outline.x(position), y = Outline.y(position), radius = (int) Math.round(8 + 7 * Math.sqrt(place.deals()));
        String name = place.name().text(language);
        Spot bare = new Spot(place.code(), name, place.deals(), x, y, radius, null);
        int gap = radius + 8;
        Label label = Stream.of(new Label(x + gap, y + SIZE / 3, "start"), new Label(x - gap, y + SIZE / 3, "end"),
                new Label(x, y - gap, "middle"), new Label(x, y + gap + SIZE * 2 / 3, "middle"))
                .filter(one -> bare.with(one).isFree(before)).findFirst().orElse(null);
        return bare.with(label);
    }

    private Spot with(Label label) {
        return new Spot(code, name, deals, x, y, radius, label);
    }

    private boolean isFree(List<Spot> before) {
        Box mine = words();
        return mine.isInside() && before.stream().noneMatch(spot -> mine.covers(spot.circle()) || spot.label != null && mine.covers(spot.words()));
    }

    private Box circle() {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    private Box words() {
        double width = LETTER * name.length();
        double left = switch (label.anchor) {
            case "start" -> label.x;
            case "end" -> label.x - width;
            default -> label.x - width / 2;
        };
        return new Box(left, label.y - SIZE, left + width, label.y + SIZE / 4.0);
    }
}
