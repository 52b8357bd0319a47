package rs.nadzor.sheet;

import java.time.Instant;

/** When and by whom a list was taken, and the address at which it is read. */
record Taken(Instant at, String by, String address) {
}
