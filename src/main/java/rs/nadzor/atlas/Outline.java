package rs.nadzor.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The land as it is drawn: equirectangular, true to scale in its middle; a thousand units from north to south. */
final class Outline {
    private static final double NORTH = 46.25, SOUTH = 41.80, WEST = 18.78, EAST = 23.06, UNIT = 1000 / (NORTH - SOUTH);
    private static final double NARROWER = Math.cos(Math.toRadians((NORTH + SOUTH) / 2));
    static final int HEIGHT = 1000, WIDTH = (int) Math.round((EAST - WEST) * NARROWER * UNIT);
    private static final JsonNode SHAPES = read();

    private Outline() {
    }

    static int x(Position position) {
        return (int) Math.round((position.longitude() - WEST) * NARROWER * UNIT);
    }

    static int y(Position position) {
        return (int) Math.round((NORTH - position.latitude()) * UNIT);
    }

    static boolean shows(Position position) {
        return x(position) >= 0 && x(position) <= WIDTH && y(position) >= 0 && y(position) <= HEIGHT;
    }

    /** Of all the land, as the {@code d} of an SVG path. */
    static String border() {
        return path(SHAPES.at("/features/0/geometry/coordinates/0")) + "Z";
    }

    /** Between Serbia and Kosovo. */
    static String line() {
        return path(SHAPES.at("/features/1/geometry/coordinates"));
    }

    private static String path(JsonNode points) {
        List<Position> way = new ArrayList<>();
        points.forEach(point -> way.add(new Position(point.get(1).asDouble(), point.get(0).asDouble())));
        StringJoiner path = new StringJoiner("L", "M", "");
        way.forEach(point -> path.add(x(point) + " " + y(point)));
        return path.toString();
    }

    private static JsonNode read() {
        try (InputStream file = Outline.class.getResourceAsStream("/atlas/serbia.geojson")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
