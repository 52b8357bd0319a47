package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.any;
import static rs.nadzor.contract.Entered.shown;
import static rs.nadzor.contract.Entered.text;
import static rs.nadzor.contract.Entered.word;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.shared.Coded;
import rs.nadzor.shared.WebAddress;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Merge;

/** A document that ought to exist, and where it is. */
public record DocumentForm(
        String version,
        @NotBlank(message = "part:document_missing") @Word(DocumentKind.class) String kind,
        @Word(DocumentState.class) String documentState,
        String documentAddress,
        @Size(max = 1000, message = "contract:too_long") String noteSr,
        @Size(max = 1000, message = "contract:too_long") String noteEn) implements PartForm {

    static final DocumentForm BLANK = new DocumentForm("", "", DocumentState.NOT_CHECKED.code(), "", "", "");

    static DocumentForm of(DocumentCheck d, Showing to) {
        return new DocumentForm(String.valueOf(d.contract.version), d.kind.code(), d.state.code(), shown(WebAddress.read(d.address).map(WebAddress::shown).orElse(d.address)),
                shown(d.noteSr), shown(d.noteEn));
    }

    @Override
    public List<Set<String>> together() {
        return List.of(Merge.group("documentState", "documentAddress"));
    }

    @Override
    public void check(FormErrors errors) {
        if (any(documentAddress) && WebAddress.read(documentAddress).isEmpty()) {
            errors.add("documentAddress", "contract:address_unreadable");
        }
    }

    @Override
    public void check(Contract deal, UUID part, FormErrors errors) {
        boolean twice = deal.documents.stream().anyMatch(d -> !d.id.equals(part) && d.kind.code().equals(kind));
        if (twice) errors.add("kind", "part:document_twice");
    }

    @Override
    public DocumentCheck applyTo(Contract deal, UUID part) {
        DocumentCheck document = Parts.oneOf(deal.documents, part, DocumentCheck::new);
        document.contract = deal;
        document.kind = word(DocumentKind.class, kind);
        document.state = Coded.read(DocumentState.class, documentState).orElse(DocumentState.NOT_CHECKED);
        document.address = WebAddress.read(documentAddress).map(WebAddress::value).orElse(null);
        document.noteSr = text(noteSr);
        document.noteEn = text(noteEn);
        document.persist();
        return document;
    }

    @Override
    public TemplateInstance page(PartPage page) {
        return ContractTemplates.deskDocument(page, this);
    }
}
