package rs.nadzor.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

import rs.nadzor.web.Cursor;

/** How the list of deals may be sorted; each stands on an index. */
enum PublicContractOrder {
    NEWEST("published_at", "desc"),
    TITLE_SR("title_sr collate \"sr-Latn-x-icu\"", "asc"),
    TITLE_EN("title_en collate \"en-x-icu\"", "asc"),
    SIGNED("signed_first", "desc"),
    AMOUNT("amount", "desc");

    final String column;
    final String comparison;
    private final String direction;

    PublicContractOrder(String column, String direction) {
        this.column = column;
        this.direction = direction;
        this.comparison = direction.equals("desc") ? "<" : ">";
    }

    /** The wanted order; by newest edition for anything else. */
    static PublicContractOrder read(String code, boolean serbian) {
        if ("title".equals(code)) return serbian ? TITLE_SR : TITLE_EN;
        return Stream.of(NEWEST, SIGNED, AMOUNT).filter(o -> o.name().toLowerCase(Locale.ROOT).equals(code)).findFirst().orElse(NEWEST);
    }

    String by() {
        return column + " " + direction + ", subject_id " + direction;
    }

    /** The first half of a cursor as the column's type. */
    Object key(Cursor cursor) {
        String text = cursor.text(0);
        try {
            return switch (this) {
                case NEWEST -> java.sql.Timestamp.valueOf(text.replace("+00", "")).toLocalDateTime().atOffset(ZoneOffset.UTC);
                case TITLE_SR, TITLE_EN -> text;
                case SIGNED -> LocalDate.parse(text);
                case AMOUNT -> new BigDecimal(text);
            };
        } catch (RuntimeException e) {
            throw new jakarta.ws.rs.BadRequestException();
        }
    }
}
