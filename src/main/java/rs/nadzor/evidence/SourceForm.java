package rs.nadzor.evidence;

import static rs.nadzor.web.Typed.given;
import static rs.nadzor.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import rs.nadzor.evidence.proposal.Offers;
import rs.nadzor.i18n.Formats;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.shared.WebAddress;
import rs.nadzor.web.FormErrors;

/** A source as it is typed. It has no field for who a source is, where that is confidential, and says so. */
public record SourceForm(
        @RestForm @NotBlank(message = "evidence:title_missing") @Size(max = 500, message = "evidence:too_long") String title,
        @RestForm @Size(max = 300, message = "evidence:too_long") String publisher,
        @RestForm String kind,
        @RestForm String publishedOn,
        @RestForm String address,
        @RestForm String linkPublic,
        @RestForm String retrievedOn,
        @RestForm @Size(max = 35, message = "evidence:too_long") String language,
        @RestForm @Size(max = 5000, message = "evidence:too_long") String note,
        @RestForm String version) {

    static final SourceForm EMPTY = new SourceForm("", "", "", "", "", "true", "", "sr", "", "0");

    static SourceForm of(Source source, Formats formats) {
        return new SourceForm(source.title, source.publisher, code(source.kind), formats.partialDate(source.publishedOn), shown(source.address),
            String.valueOf(source.linkPublic), formats.partialDate(source.retrievedOn), source.language, source.note,
            String.valueOf(source.version));
    }

    /** What is blank is filled with what is proposed; what was typed stays. A language is chosen by itself and so stays, too. */
    SourceForm filled(Offers offers) {
        return new SourceForm(offers.or(title, "title"), offers.or(publisher, "publisher"), offers.or(kind, "kind"),
            offers.or(publishedOn, "published_on"), address, linkPublic, retrievedOn, language, note, version);
    }

    /** What constraints cannot say. */
    void check(FormErrors errors, LocalDate today) {
        if (given(publishedOn) && PartialDate.read(publishedOn).isEmpty()) errors.add("publishedOn", "evidence:date_unreadable");
        if (given(retrievedOn) && PartialDate.read(retrievedOn).isEmpty()) errors.add("retrievedOn", "evidence:date_unreadable");
        if (isFuture(publishedOn, today)) errors.add("publishedOn", "evidence:date_future");
        if (isFuture(retrievedOn, today)) errors.add("retrievedOn", "evidence:date_future");
        if (given(address) && WebAddress.read(address).isEmpty()) errors.add("address", "evidence:address_unreadable");
        if (given(kind) && Coded.read(SourceKind.class, kind).isEmpty()) errors.add("kind", "evidence:kind_missing");
    }

    /** After {@link #check} found nothing. */
    void applyTo(Source source) {
        source.title = title.strip();
        source.publisher = text(publisher);
        source.kind = Coded.read(SourceKind.class, kind).orElse(null);
        source.publishedOn = date(publishedOn);
        source.address = webAddress().map(WebAddress::value).orElse(null);
        source.linkPublic = "true".equals(linkPublic);
        source.retrievedOn = date(retrievedOn);
        source.language = text(language);
        source.note = text(note);
    }

    Optional<WebAddress> webAddress() {
        return WebAddress.read(address);
    }

    private static boolean isFuture(String typed, LocalDate today) {
        return given(typed) && PartialDate.read(typed).filter(date -> date.isSurelyAfter(today)).isPresent();
    }

    private static String code(SourceKind word) {
        return word == null ? "" : word.code();
    }

    private static String shown(String address) {
        return WebAddress.read(address).map(WebAddress::shown).orElse(address);
    }

    private static PartialDate date(String typed) {
        return given(typed) ? PartialDate.read(typed).orElseThrow() : null;
    }
}
