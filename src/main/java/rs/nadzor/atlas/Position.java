package rs.nadzor.atlas;

/** A point on the earth, in decimal degrees (WGS 84). */
public record Position(double latitude, double longitude) {
}
