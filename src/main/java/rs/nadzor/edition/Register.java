package rs.nadzor.edition;

import jakarta.enterprise.context.RequestScoped;

import rs.nadzor.i18n.Language;
import rs.nadzor.web.Publisher;

/** Who publishes, read once a request from what is public. */
@RequestScoped
class Register implements Publisher {
    private PublisherName read;

    @Override
    public String name(Language language) {
        return row().name().isEmpty() ? null : row().name().text(language);
    }

    @Override
    public boolean demonstration() {
        return row().demonstration();
    }

    private PublisherName row() {
        if (read == null) read = PublisherName.read();
        return read;
    }
}
