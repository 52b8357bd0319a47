package rs.nadzor.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Texts;
import rs.nadzor.web.LayoutMessages;
import rs.nadzor.web.PublicAddress;
import rs.nadzor.web.picture.Picture;
import rs.nadzor.web.picture.Pictures;

/** The picture of a page that is made of several editions or of none, for where it is shared. */
@ApplicationScoped
public class PagePicture {

    @Inject
    Pictures pictures;
    @Inject
    PublicAddress address;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    /** @param path of the page without a language */
    public Response answer(String kicker, String title, String words, String path) {
        return answer(kicker, title, null, 0, 0, words, path);
    }

    /** @param state form of the disclosure bar; null for none */
    public Response answer(String kicker, String title, String state, int known, int total, String words, String path) {
        String site = Texts.in(LayoutMessages.class, language.get()).site_name(), foot = address.of(path).replaceFirst("^https?://", "").replaceFirst("/$", "");
        return freshness.exact(pictures.png(new Picture(site, kicker, title, state, known, total, words, foot)), "image/png");
    }
}
