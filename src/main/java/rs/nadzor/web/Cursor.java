package rs.nadzor.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.ws.rs.BadRequestException;

/**
 * The sort key of the last row shown. Opaque in the address; one that somebody made up is answered 400. Each part is read
 * as what it is and within what the database can hold, so that no made-up key gets as far as a query.
 */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\u001f";
    // As long as any id, and no longer than any amount: Java reads "1-1-1-1-1" and 1e2000000000, too.
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            AMOUNT = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,2})?");

    public static Cursor of(Object... key) {
        return new Cursor(List.of(key).stream().map(Object::toString).toList());
    }

    static Cursor read(String text) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (key.indexOf('\0') >= 0) throw new BadRequestException();
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
        return read(place, Long::parseLong);
    }

    /** As amounts of money are kept: two decimals at most. */
    public BigDecimal amount(int place) {
        return read(place, text -> new BigDecimal(matched(AMOUNT, text)));
    }

    public UUID uuid(int place) {
        return read(place, text -> UUID.fromString(matched(ID, text)));
    }

    public Instant instant(int place) {
        return read(place, text -> {
            Instant at = Instant.parse(text);
            within(at.atOffset(ZoneOffset.UTC).getYear());
            return at;
        });
    }

    public LocalDate date(int place) {
        return read(place, text -> {
            LocalDate day = LocalDate.parse(text);
            within(day.getYear());
            return day;
        });
    }

    private <T> T read(int place, Function<String, T> reader) {
        String text = text(place);
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException madeUp) {
            throw new BadRequestException();
        }
    }

    private static String matched(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) throw new IllegalArgumentException();
        return text;
    }

    private static void within(int year) {
        if (year < 1 || year > 9999) throw new DateTimeException("not a year of ours");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }
}
