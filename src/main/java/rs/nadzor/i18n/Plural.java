package rs.nadzor.i18n;

import java.math.BigDecimal;

/**
 * The form a Serbian noun takes after a number: 1 žalba, 2 žalbe, 5 žalbi. A fraction goes by its last decimals
 * (0,1 one; 0,2 few; 1,5 other).
 */
public enum Plural {

    ONE, FEW, OTHER;

    public static Plural of(long count) {
        long lastTwo = Math.abs(count % 100), last = lastTwo % 10;
        if (last == 1 && lastTwo != 11) return ONE;
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? FEW : OTHER;
    }

    public static Plural of(BigDecimal number) {
        BigDecimal shown = number.abs().stripTrailingZeros();
        if (shown.scale() <= 0) return of(shown.toBigInteger().mod(java.math.BigInteger.valueOf(100)).longValue());
        return of(shown.remainder(BigDecimal.ONE).movePointRight(shown.scale()).longValue());
    }

    /** English knows two forms, and only 1 itself is one. */
    public static Plural of(long count, Language language) {
        if (language.isSerbian()) return of(count);
        return Math.abs(count) == 1 ? ONE : OTHER;
    }

    public <T> T choose(T one, T few, T other) {
        return switch (this) {
            case ONE -> one;
            case FEW -> few;
            case OTHER -> other;
        };
    }
}
