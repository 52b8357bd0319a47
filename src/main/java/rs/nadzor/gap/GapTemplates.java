package rs.nadzor.gap;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.contract.Choice;
import rs.nadzor.edition.Edition;
import rs.nadzor.list.KeptLists;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Paging;

@CheckedTemplate(basePath = "gap")
final class GapTemplates {

    private GapTemplates() {
    }

    static native TemplateInstance findings(Paging.Page<FindingRow> page, List<RuleRate> rates, List<Choice> rules,
            List<Choice> states, FlagResult[] results, FindingFilter filter, KeptLists kept);

    static native TemplateInstance finding(FindingRow row, List<Review> reviews, Review.Verdict[] verdicts, List<Choice> people,
            boolean writes, boolean approves, boolean mine, boolean waits, ReviewForm form, FormErrors errors);

    static native TemplateInstance panel(List<PanelRow> rows);

    static native TemplateInstance section(List<PublicFinding> findings, Edition edition);
}
