package rs.nadzor.contract;

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

    /** The column as a cursor carries it. A moment is written in UTC, whatever zone the machine is in. */
    String text() {
        return this == NEWEST ? "to_char(published_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')" : column + "::text";
    }

    /** How the key is compared. A day goes as text: JDBC's dates before 1582 are days off. */
    String parameter() {
        return this == SIGNED ? "cast(? as date)" : "?";
    }

    /** The first half of a cursor, for {@link #parameter}. */
    Object key(Cursor cursor) {
        return switch (this) {
            case NEWEST -> cursor.instant(0);
            case TITLE_SR, TITLE_EN -> cursor.text(0);
            case SIGNED -> cursor.date(0).toString();
            case AMOUNT -> cursor.amount(0);
        };
    }
}
