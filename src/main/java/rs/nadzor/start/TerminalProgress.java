package rs.nadzor.start;

import java.io.PrintStream;

import rs.nadzor.job.Progress;

/** One line of a terminal that changes while a command works. Where nobody looks, as at night, nothing is said. */
final class TerminalProgress implements Progress {

    private final String what;
    private final PrintStream terminal;
    private long total, done;

    TerminalProgress(String what, PrintStream terminal) {
        this.what = what;
        this.terminal = terminal;
    }

    static Progress said(String what) {
        return System.console() == null ? UNSEEN : new TerminalProgress(what, System.err);
    }

    @Override
    public void of(long total, long done) {
        this.total = total;
        this.done = done;
        say();
    }

    @Override
    public void step() {
        done++;
        say();
    }

    private void say() {
        terminal.printf("\r%s: %d of %d tables%s", what, done, total, done == total ? System.lineSeparator() : "");
        terminal.flush();
    }
}
