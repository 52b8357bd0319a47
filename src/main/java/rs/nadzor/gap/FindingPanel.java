package rs.nadzor.gap;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.TemplateInstance;
import rs.nadzor.contract.Contract;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Panel;

/** What every rule says of a deal, on the desk's page of it; where a rule cannot tell, what it lacks. */
@ApplicationScoped
public class FindingPanel implements Panel {

    @Inject
    Evaluations evaluations;
    @Inject
    FindingList findings;
    @Inject
    CurrentLanguage language;

    @Override
    public String subjectKind() {
        return Contract.KIND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public TemplateInstance render(UUID contract) {
        List<FindingRow> held = findings.ofContract(contract);
        return GapTemplates.panel(evaluations.of(contract).stream().map(outcome -> new PanelRow(outcome,
                outcome.rule().name(language.get()), held.stream().filter(row -> row.rule().id().equals(outcome.rule().id()))
                        .findFirst().orElse(null))).toList());
    }
}
