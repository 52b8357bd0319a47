package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.any;
import static rs.nadzor.contract.Entered.code;
import static rs.nadzor.contract.Entered.date;
import static rs.nadzor.contract.Entered.number;
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
import rs.nadzor.shared.Money;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Merge;

/**
 * A claim: what it is about, what it covers, the figure, date or words, how exact, as of when, who says it, how it
 * ranks.
 */
public record StatementForm(
        String version,
        @NotBlank(message = "part:measure_missing") @Word(Measure.class) String measure,
        @NotBlank(message = "part:scope_missing") @Word(Scope.class) String scope,
        @Size(max = 100, message = "contract:too_long") String programme,
        @Amount String figure,
        @Size(max = 50, message = "contract:too_long") String unit,
        @Dated String onDate,
        @Size(max = 2000, message = "contract:too_long") String textSr,
        @Size(max = 2000, message = "contract:too_long") String textEn,
        @Word(Bound.class) String bound,
        @Dated String asOf,
        @Size(max = 300, message = "contract:too_long") String saidBySr,
        @Size(max = 300, message = "contract:too_long") String saidByEn,
        @Word(Rank.class) String rank,
        @Size(max = 1000, message = "contract:too_long") String rankReason) implements PartForm {

    static final StatementForm BLANK = new StatementForm("", "", "", "", "", "", "", "", "", Bound.EXACT.code(), "",
            "", "", Rank.NORMAL.code(), "");

    static StatementForm of(Statement s, Showing to) {
        return new StatementForm(String.valueOf(s.contract.version), code(s.measure), code(s.scope), shown(s.programme),
                to.formats().number(s.amount), shown(s.unit), to.formats().partialDate(s.onDate), shown(s.textSr),
                shown(s.textEn), code(s.bound), to.formats().partialDate(s.asOf), shown(s.saidBySr), shown(s.saidByEn),
                code(s.rank), shown(s.rankReason));
    }

    @Override
    public List<Set<String>> together() {
        return List.of(Merge.group("figure", "unit", "bound", "measure", "onDate"),
                Merge.group("rank", "rankReason"));
    }

    @Override
    public void check(FormErrors errors) {
        if (!any(figure, onDate, textSr, textEn)) errors.add("figure", "part:claim_missing");
        if (rankWord() != Rank.NORMAL && !any(rankReason)) errors.add("rankReason", "part:rank_reason_missing");
        if (any(figure) && word(Measure.class, measure) == Measure.VALUE && !isCurrency()) {
            errors.add("unit", "contract:currency_unknown");
        }
    }

    @Override
    public Statement applyTo(Contract deal, UUID part) {
        Statement s = Parts.oneOf(deal.statements, part, Statement::new);
        s.contract = deal;
        s.measure = word(Measure.class, measure);
        s.scope = word(Scope.class, scope);
        s.programme = text(programme);
        s.amount = number(figure);
        s.unit = s.measure == Measure.VALUE && isCurrency() ? Money.currencyCode(unit) : text(unit);
        s.onDate = date(onDate);
        s.textSr = text(textSr);
        s.textEn = text(textEn);
        s.bound = Coded.read(Bound.class, bound).orElse(Bound.EXACT);
        s.asOf = date(asOf);
        s.saidBySr = text(saidBySr);
        s.saidByEn = text(saidByEn);
        s.rank = rankWord();
        s.rankReason = text(rankReason);
        if (part == null) s.position = deal.statements.size();
        s.persist();
        return s;
    }

    @Override
    public TemplateInstance page(PartPage page) {
        return ContractTemplates.deskStatement(page, this);
    }

    private Rank rankWord() {
        return Coded.read(Rank.class, rank).orElse(Rank.NORMAL);
    }

    private boolean isCurrency() {
        try {
            return Money.currencyCode(shown(unit)) != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
