package rs.nadzor.contract;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.list.KeptLists;
import rs.nadzor.submission.Pending;
import rs.nadzor.submission.Submission;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Reconciliation;
import rs.nadzor.web.Paging;

/** The desk's pages of deals. */
@CheckedTemplate(basePath = "contract", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ContractTemplates {

    private ContractTemplates() {
    }

    static native TemplateInstance deskList(ContractFilter filter, KeptLists kept, long count, List<DeskRow> rows,
            String next);

    static native TemplateInstance removal(Head deal, List<Contract> hindrances, FormErrors errors);

    /** @param action the address that the form is sent to */
    static native TemplateInstance deskLog(LogEntry entry, Citing citing, List<DeskRow> similar, boolean another, boolean onlyMe,
            String action, FormErrors errors);

    static native TemplateInstance deskRecord(DeskRecord deal, List<Submission> submissions, boolean removable,
            List<RawString> panels);

    static native TemplateInstance deskEdit(Head deal, ContractForm form, Citing citing, FormErrors errors,
            Reconciliation meeting);

    static native TemplateInstance deskCitations(Head deal, List<CitedPlace> places, Citing citing,
            FormErrors errors);


    static native TemplateInstance deskApprovals(Paging.Page<Pending> page);

    static native TemplateInstance deskContradictions(DeskRecord deal, ContradictionForm form, FormErrors errors);

    static native TemplateInstance deskParty(PartPage page, PartyForm form);

    static native TemplateInstance deskStatement(PartPage page, StatementForm form);

    static native TemplateInstance deskEvent(PartPage page, EventForm form);

    static native TemplateInstance deskSecrecy(PartPage page, SecrecyForm form);

    static native TemplateInstance deskDocument(PartPage page, DocumentForm form);

    static native TemplateInstance deskSearch(PartPage page, SearchForm form);

    static native TemplateInstance deskRelated(PartPage page, RelatedForm form);
}
