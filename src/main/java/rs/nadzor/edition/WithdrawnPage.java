package rs.nadzor.edition;

import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What stands in place of a page that was withdrawn: when, why, and the way to its history. */
public final class WithdrawnPage {

    private WithdrawnPage() {
    }

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        static native TemplateInstance withdrawn(Withdrawal withdrawal, Integer number, String section);
    }

    /**
     * @param number the edition asked for; null when the whole subject was
     * @param section the place of the site it belongs to, as in its address
     */
    public static Response of(Withdrawal withdrawal, Integer number, String section) {
        return Freshness.gone(Templates.withdrawn(withdrawal, number, section));
    }
}
