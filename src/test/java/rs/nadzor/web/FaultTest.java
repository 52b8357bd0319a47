package rs.nadzor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.persistence.OptimisticLockException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import rs.nadzor.shared.Pib;
import rs.nadzor.web.ErrorPage.Kind;

class FaultTest {

    @ParameterizedTest
    @CsvSource({ "23505,CHANGED", "23503,CHANGED", "40001,CHANGED", "40P01,CHANGED", "23514,UNACCEPTABLE", "23502,UNACCEPTABLE",
            "22021,UNACCEPTABLE", "22003,UNACCEPTABLE", "54000,UNACCEPTABLE", "57014,UNAVAILABLE", "53300,UNAVAILABLE", "42P01,FAILED", "P0001,FAILED" })
    void goesByTheStateOfTheDatabase(String state, Kind kind) {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new SQLException("", state)));
        assertEquals(kind, Fault.of(wrapped, true));
    }

    @Test
    void isTheReadersWhereAValueIsRefused() {
        for (Supplier<?> reading : List.<Supplier<?>>of(() -> UUID.fromString("x"), () -> Integer.parseInt("x"),
                () -> LocalDate.parse("x"), () -> new Pib("x"))) {
            try {
                reading.get();
            } catch (RuntimeException refused) {
                assertEquals(Kind.UNACCEPTABLE, Fault.of(refused, true));
                assertEquals(Kind.BAD_REQUEST, Fault.of(refused, false));
                continue;
            }
            throw new AssertionError("nothing was refused");
        }
        assertEquals(Kind.CHANGED, Fault.of(new RuntimeException(new OptimisticLockException()), true));
    }

    @Test
    void isOursOtherwise() {
        assertEquals(Kind.FAILED, Fault.of(new NullPointerException(), true));
        var fromALibrary = new IllegalArgumentException("no such query");
        fromALibrary.setStackTrace(new StackTraceElement[] { new StackTraceElement("org.hibernate.Query", "parse", "Query.java", 1) });
        assertEquals(Kind.FAILED, Fault.of(fromALibrary, true));
    }

    @Test
    void isLoggedWithoutItsWords() {
        var log = new StringWriter();
        Wordless.of(new IllegalStateException("a secret", new SQLException("another secret", "23505"))).printStackTrace(new PrintWriter(log));
        assertFalse(log.toString().contains("secret"), log.toString());
        assertTrue(log.toString().contains("java.lang.IllegalStateException") && log.toString().contains("java.sql.SQLException 23505")
                && log.toString().contains("FaultTest"), log.toString());
    }
}
