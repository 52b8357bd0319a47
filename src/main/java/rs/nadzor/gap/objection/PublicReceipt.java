package rs.nadzor.gap.objection;

import java.time.LocalDate;

/** What somebody who objected takes along: a number and the day by which they are answered. Nothing personal. */
public record PublicReceipt(int number, LocalDate due) {

    String sealed() {
        return number + "/" + due;
    }
}
