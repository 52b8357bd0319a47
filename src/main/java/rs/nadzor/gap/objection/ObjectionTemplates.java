package rs.nadzor.gap.objection;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.mail.MailRow;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Paging;

@CheckedTemplate(basePath = "objection")
final class ObjectionTemplates {

    private ObjectionTemplates() {
    }

    static native TemplateInstance objections(Paging.Page<ObjectionRow> page, ObjectionFilter[] filters, ObjectionFilter filter, long count,
            LocalDate today);

    static native TemplateInstance objection(ObjectionView view, boolean mail, Verdict[] verdicts, DecisionForm decision, ReplyForm reply,
            MailRow sent, FormErrors errors);

    /** @param page after the language; null in a preview */
    static native TemplateInstance section(List<PublicObjection> objections, String page);

    static native TemplateInstance panel(List<Objection> objections, LocalDate today);
}
