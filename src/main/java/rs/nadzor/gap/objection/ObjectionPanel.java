package rs.nadzor.gap.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.TemplateInstance;
import rs.nadzor.contract.Contract;
import rs.nadzor.web.Panel;

/** What readers object to in a deal, on the desk's page of it. */
@ApplicationScoped
public class ObjectionPanel implements Panel {

    @Inject
    Clock clock;

    @Override
    public String subjectKind() {
        return Contract.KIND;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public TemplateInstance render(UUID contract) {
        return ObjectionTemplates.panel(Objection.of(contract), LocalDate.now(clock));
    }
}
