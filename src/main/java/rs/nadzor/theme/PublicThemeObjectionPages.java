package rs.nadzor.theme;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import rs.nadzor.gap.objection.PublicObjectionPages;

/** "Report an error" on a theme's page. */
@Path("/{lang: (sr-Cyrl|sr|en)}/watch/{slug: [a-z0-9-]+}/objection")
@Produces(MediaType.TEXT_HTML)
public class PublicThemeObjectionPages extends PublicObjectionPages {

    @Override
    protected String subjectKind() {
        return PublicTheme.KIND;
    }
}
