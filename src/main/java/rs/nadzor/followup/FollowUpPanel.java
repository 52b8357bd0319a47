package rs.nadzor.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.TemplateInstance;
import rs.nadzor.contract.Contract;
import rs.nadzor.web.Panel;

/** What is to be done about a deal, on the desk's page of it. */
@ApplicationScoped
public class FollowUpPanel implements Panel {

    @Inject
    Clock clock;

    @Override
    public String subjectKind() {
        return Contract.KIND;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public TemplateInstance render(UUID contract) {
        return FollowUpTemplates.panel(FollowUp.of(contract), contract, LocalDate.now(clock));
    }
}
