package rs.nadzor.start;

/** What is waited for, and not how long. */
final class Eventually {

    private static final long PATIENCE = 300_000_000_000L;

    interface Condition {
        boolean holds() throws Exception;
    }

    private Eventually() {
    }

    static void until(String what, Condition condition) throws Exception {
        for (long end = System.nanoTime() + PATIENCE; !condition.holds(); Thread.sleep(10)) {
            if (System.nanoTime() > end) throw new AssertionError("It never came that " + what);
        }
    }
}
