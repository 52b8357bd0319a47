package rs.nadzor.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.BadRequestException;

/** The sort key of the last row shown. Opaque in the address; one that somebody made up is answered 400. */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... key) {
        return new Cursor(List.of(key).stream().map(Object::toString).toList());
    }

    static Cursor read(String text) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(List.of(key.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException();
        }
    }

    public String text(int place) {
        if (place >= key.size()) throw new BadRequestException();
        return key.get(place);
    }

    public long number(int place) {
        try {
            return Long.parseLong(text(place));
        } catch (NumberFormatException e) {
            throw new BadRequestException();
        }
    }

    public UUID uuid(int place) {
        try {
            return UUID.fromString(text(place));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException();
        }
    }

    public Instant instant(int place) {
        try {
            return Instant.parse(text(place));
        } catch (DateTimeParseException e) {
            throw new BadRequestException();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }
}
