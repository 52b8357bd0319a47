package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.any;
import static rs.nadzor.contract.Entered.shown;
import static rs.nadzor.contract.Entered.text;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.Source;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.shared.WebAddress;
import rs.nadzor.web.FormErrors;

/**
 * Where a form's facts were read: in a known source, behind an address, or in a file; and the place in it. A file is
 * stored when it arrives: {@code kept} names it, so that an error elsewhere does not lose it.
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
        @RestForm String pinned) {

    private static final String REPORT = "report";

    static final CitationForm BLANK = new CitationForm("", "", "", "", "", "", "", "", "", "", "", "original",
            "");

    /** With a source pinned: only page and quotation are left to type. */
    static CitationForm pinned(Source source) {
        return new CitationForm(source.id.toString(), source.title, "", "", "", "", "", "", "", "", "", "original",
                source.id.toString());
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

    void check(FormErrors errors) {
        if (any(address) && WebAddress.read(address).isEmpty()) errors.add("address", "contract:address_unreadable");
        if (any(address) && any(source, sourceName)) errors.add("address", "contract:one_source");
        if (!isGiven() && any(locator, quotation, publisher, publishedOn)) {
            errors.add("sourceName", "contract:source_missing");
        }
    }

    /** What the new source is called: as typed, else after its file, else after its site. */
    String title() {
        return any(sourceTitle) ? text(sourceTitle) : any(keptName) ? keptName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                : WebAddress.read(address).map(WebAddress::label).orElseThrow();
    }

    CitationForm with(String kept, String keptName) {
        return new CitationForm(source, sourceName, address, kept, keptName, sourceTitle, publisher, sourceKind,
                publishedOn, locator, quotation, original, pinned);
    }

    /** A pinned source that the person left standing gives way to the file or address given beside it. */
    public CitationForm {
        source = shown(source);
        kept = shown(kept);
        pinned = shown(pinned);
        if (any(pinned) && source.equals(pinned) && any(address, kept, sourceTitle)) {
            source = "";
            sourceName = "";
        }
    }
}
