package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.any;
import static rs.nadzor.contract.Entered.shown;
import static rs.nadzor.contract.Entered.text;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.Source;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.evidence.proposal.Offers;
import rs.nadzor.shared.WebAddress;
import rs.nadzor.web.FormErrors;

/**
 * Where a form's facts were read: in a known source, behind an address, or in a file; and the place in it. A file is
 * stored when it arrives: {@code kept} names it, so that an error elsewhere does not lose it.
 *
 * @param also further places of the deal that the same citation supports
 * @param fill the button that fills the form, "" when it is saved
 */
public record CitationForm(
        @RestForm String source,
        @RestForm @Size(max = 500, message = "contract:too_long") String sourceName,
        @RestForm String address,
        @RestForm String kept,
        @RestForm String keptName,
        @RestForm @Size(max = 500, message = "contract:too_long") String sourceTitle,
        @RestForm @Size(max = 300, message = "contract:too_long") String publisher,
        @RestForm @Word(SourceKind.class) String sourceKind,
        @RestForm @Dated(past = true) String publishedOn,
        @RestForm @Size(max = 300, message = "contract:too_long") String locator,
        @RestForm @Size(max = Citation.LONGEST_QUOTATION, message = "contract:quotation_long") String quotation,
        @RestForm String original,
        @RestForm String pinned,
        @RestForm List<String> also,
        @RestForm String fill) {

    private static final String REPORT = "report";

    /** What the buttons send that fill the form instead of saving it. */
    public static final String NEXT_PAGE = "next_page", SAME_SOURCE = "same_source", PROPOSALS = "proposals";

    public static final CitationForm BLANK = new CitationForm("", "", "", "", "", "", "", "", "", "", "", "original",
            "", List.of(), "");

    /** With a source pinned: only page and quotation are left to type. */
    public static CitationForm pinned(Source source) {
        return new CitationForm(source.id.toString(), source.title, "", "", "", "", "", "", "", "", "", "original",
                source.id + " " + source.title, List.of(), "");
    }

    /** The same source again at another page; what was said of a new one makes room, a file that has arrived stays. */
    CitationForm at(Source again, String page) {
        return new CitationForm(again.id.toString(), again.title, "", kept, keptName, "", "", "", "", page, quotation, original,
                "", also, "");
    }

    /** The same place in the same source once more. */
    public static CitationForm of(Citation citation) {
        return new CitationForm(citation.source.id.toString(), citation.source.title, "", "", "", "", "", "", "", shown(citation.locator),
                shown(citation.quotation), citation.original ? "original" : REPORT, citation.source.id + " " + citation.source.title, List.of(), "");
    }

    public boolean isOriginal() {
        return !REPORT.equals(original);
    }

    /** Whether a file of this form is stored already. */
    public boolean hasKept() {
        return any(kept);
    }

    /** Whether any source is named. */
    boolean isGiven() {
        return any(source, sourceName, address, kept, sourceTitle);
    }

    /** Whether it names a source that is not known yet. */
    public boolean isNew() {
        return any(address, kept, sourceTitle) && !any(source, sourceName);
    }

    public void check(FormErrors errors) {
        if (any(address) && WebAddress.read(address).isEmpty()) errors.add("address", "contract:address_unreadable");
        if (any(address) && any(source, sourceName)) errors.add("address", "contract:one_source");
        // An id alone that is nobody's was typed by no browser of ours.
        if (any(source) && !any(sourceName, address, kept, sourceTitle) && Entered.id(source).flatMap((UUID id) -> Source.<Source>findByIdOptional(id)).isEmpty()) {
            errors.add("sourceName", "contract:source_missing");
        }
        if (!isGiven() && any(locator, quotation, publisher, publishedOn)) {
            errors.add("sourceName", "contract:source_missing");
        }
    }

    /** What the new source is called: as typed, else after its file, else after its site. */
    String title() {
        return any(sourceTitle) ? text(sourceTitle) : any(keptName) ? keptName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                : WebAddress.read(address).map(WebAddress::label).orElseThrow();
    }

    /** What is blank is filled with what is proposed; what was typed stays. */
    CitationForm filled(Offers offers) {
        return new CitationForm(source, sourceName, address, kept, keptName, offers.or(sourceTitle, "title"),
                offers.or(publisher, "publisher"), offers.or(sourceKind, "kind"), offers.or(publishedOn, "published_on"), locator,
                quotation, original, pinned, also, fill);
    }

    CitationForm with(String kept, String keptName) {
        return new CitationForm(source, sourceName, address, kept, keptName, sourceTitle, publisher, sourceKind,
                publishedOn, locator, quotation, original, pinned, also, fill);
    }

    /** Whether a button was pressed that fills the form: then nothing is saved and nothing is wrong yet. */
    public boolean isFilling() {
        return any(fill);
    }

    /** A pinned source that the person left standing gives way to the file or address given beside it; another name stays. */
    public CitationForm {
        source = shown(source);
        kept = shown(kept);
        pinned = shown(pinned);
        also = shown(also);
        fill = shown(fill);
        if (any(pinned) && pinned.startsWith(source + " ") && any(source) && any(address, kept, sourceTitle)) {
            if (sourceName == null || pinned.equals(source + " " + sourceName.strip())) sourceName = "";
            source = "";
        }
    }
}
