package rs.nadzor.web;

/** What a person typed into a field, which may be nothing. */
public final class Typed {

    private Typed() {
    }

    public static boolean given(String typed) {
        return typed != null && !typed.isBlank();
    }

    /** Without the spaces around it; null for nothing. */
    public static String text(String typed) {
        return given(typed) ? typed.strip() : null;
    }
}
