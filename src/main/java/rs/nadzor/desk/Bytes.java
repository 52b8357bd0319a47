package rs.nadzor.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So much room, as people say it: with one decimal, in megabytes or gigabytes (of 10⁶ and 10⁹ bytes, as disks are sold). */
public record Bytes(long count) {

    private static final long MEGA = 1_000_000, GIGA = 1_000_000_000;

    public BigDecimal amount() {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(inGigabytes() ? GIGA : MEGA), 1, RoundingMode.HALF_UP);
    }

    public String unit() {
        return inGigabytes() ? "GB" : "MB";
    }

    private boolean inGigabytes() {
        return count >= GIGA;
    }
}
