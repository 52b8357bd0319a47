package rs.nadzor.contract;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.duplicate.Duplicate;
import rs.nadzor.duplicate.DuplicateTemplates;
import rs.nadzor.web.Panel;

/** The records of the same deal that lead to this one, on its page. */
@ApplicationScoped
class DuplicatePanel implements Panel {

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
        return DuplicateTemplates.led(Duplicate.of(contract), "/desk/contracts/" + contract);
    }
}
