package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

import org.junit.jupiter.api.Test;

class TerminalProgressTest {

    @Test
    void changesOneLineAndEndsIt() {
        var shown = new ByteArrayOutputStream();
        var progress = new TerminalProgress("Writing", new PrintStream(shown));
        progress.of(2, 0);
        progress.step();
        progress.step();
        assertEquals("\rWriting: 0 of 2 tables\rWriting: 1 of 2 tables\rWriting: 2 of 2 tables" + System.lineSeparator(), shown.toString());
    }
}
