package rs.nadzor.web;

/** Which addresses are the staff's. */
public final class Desk {

    private Desk() {
    }

    public static boolean holds(String path) {
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    /** The desk and its doors: never cached, never embedded, in nobody's history. */
    static boolean isPrivate(String path) {
        return holds(path) || path.equals("/login") || path.startsWith("/login/") || path.equals("/logout")
                || path.startsWith("/setup/") || path.startsWith("/invitation/") || path.startsWith("/password/");
    }
}
