package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.any;
import static rs.nadzor.contract.Entered.code;
import static rs.nadzor.contract.Entered.date;
import static rs.nadzor.contract.Entered.number;
import static rs.nadzor.contract.Entered.shown;
import static rs.nadzor.contract.Entered.text;
import static rs.nadzor.contract.Entered.word;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.Formats;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.Money;
import rs.nadzor.web.FormErrors;

/**
 * A claim: what it is about, what it covers, the figure, date or words, how exact, as of when, who says it, how it
 * ranks.
 */
public record StatementForm(
        @RestForm String version,
        @RestForm @NotBlank(message = "contract:measure_missing") @Word(Measure.class) String measure,
        @RestForm @NotBlank(message = "contract:scope_missing") @Word(Scope.class) String scope,
        @RestForm @Size(max = 100, message = "contract:too_long") String programme,
        @RestForm @Amount String figure,
        @RestForm @Size(max = 50, message = "contract:too_long") String unit,
        @RestForm @Dated String onDate,
        @RestForm @Size(max = 2000, message = "contract:too_long") String textSr,
        @RestForm @Size(max = 2000, message = "contract:too_long") String textEn,
        @RestForm @Word(Bound.class) String bound,
        @RestForm @Dated String asOf,
        @RestForm @Size(max = 300, message = "contract:too_long") String saidBySr,
        @RestForm @Size(max = 300, message = "contract:too_long") String saidByEn,
        @RestForm @Word(Rank.class) String rank,
        @RestForm @Size(max = 1000, message = "contract:too_long") String rankReason) implements ChildForm {

    static final StatementForm BLANK = new StatementForm("", "", "", "", "", "", "", "", "", Bound.EXACT.code(), "",
            "", "", Rank.NORMAL.code(), "");

    static StatementForm of(Statement s, Formats formats) {
        return new StatementForm(String.valueOf(s.contract.version), code(s.measure), code(s.scope), shown(s.programme),
                formats.number(s.amount), shown(s.unit), formats.partialDate(s.onDate), shown(s.textSr),
                shown(s.textEn), code(s.bound), formats.partialDate(s.asOf), shown(s.saidBySr), shown(s.saidByEn),
                code(s.rank), shown(s.rankReason));
    }

    @Override
    public void check(FormErrors errors) {
        if (!any(figure, onDate, textSr, textEn)) errors.add("figure", "contract:claim_missing");
        if (rankWord() != Rank.NORMAL && !any(rankReason)) errors.add("rankReason", "contract:rank_reason_missing");
        if (any(figure) && word(Measure.class, measure) == Measure.VALUE && !isCurrency()) {
            errors.add("unit", "contract:currency_unknown");
        }
    }

    @Override
    public Statement applyTo(Contract deal, UUID part) {
        Statement s = Children.oneOf(deal.statements, part, Statement::new);
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
    public TemplateInstance page(ChildPage page) {
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
