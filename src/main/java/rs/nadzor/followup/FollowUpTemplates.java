package rs.nadzor.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.contract.Choice;
import rs.nadzor.contract.Contract;
import rs.nadzor.list.KeptLists;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Paging;

@CheckedTemplate(basePath = "followup")
final class FollowUpTemplates {

    private FollowUpTemplates() {
    }

    static native TemplateInstance followUps(Paging.Page<FollowUp> page, FollowUpFilter[] filters, FollowUpQuery wanted, KeptLists kept, long count,
            LocalDate today);

    static native TemplateInstance followUp(FollowUp step, LocalDate today, boolean writes, CompletionForm completion,
            PostponementForm postponement, FormErrors errors);

    static native TemplateInstance newFollowUp(Contract deal, List<Choice> people, FollowUpForm form, FormErrors errors);

    static native TemplateInstance panel(List<FollowUp> steps, UUID contract, LocalDate today);
}
