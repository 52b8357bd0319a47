package rs.nadzor.exchange;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.contract.Contract;
import rs.nadzor.web.Panel;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** Of which pasted row a deal came: who brought it in, when, and what stood in it. */
@ApplicationScoped
public class BatchPanel implements Panel {

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance panel(List<BatchRow> rows, UUID person);
    }

    @Inject
    Viewer viewer;

    @Override
    public String subjectKind() {
        return Contract.KIND;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public TemplateInstance render(UUID contract) {
        return Templates.panel(BatchRow.of(contract), viewer.staff().map(StaffPrincipal::id).orElse(null));
    }
}
