package rs.nadzor.watch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

import rs.nadzor.contract.PublicFigures;
import rs.nadzor.contract.PublicStatement;
import rs.nadzor.contract.PublicStatementRow;
import rs.nadzor.i18n.Language;

/** What several sources say of one thing in one deal, drawn on one axis that begins at zero. */
public record Disagreement(PublicStatementRow about, List<Figure> figures) {
    /** In percent of the axis; the mark of an open end needs room beside it. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(92);

    /** One figure as the scale draws it; its sources are where its number leads. */
    public record Figure(PublicStatement statement, BigDecimal width, PublicFigures.Row words) {

        public String anchor() {
            return statement.anchor();
        }

        public String label() {
            return words.label();
        }

        public String value() {
            return words.value();
        }

        public String asOf() {
            return words.asOf();
        }

        public String bound() {
            return words.bound();
        }

        public String rank() {
            return words.rank();
        }

        public int offset() {
            return 0;
        }

        public BigDecimal end() {
            return width;
        }

        public List<Integer> notes() {
            return List.of();
        }
    }

    static Disagreement of(List<PublicStatementRow> said, Language language) {
        BigDecimal axis = said.stream().map(row -> row.statement().amount()).max(Comparator.naturalOrder()).orElseThrow();
        return new Disagreement(said.get(0), said.stream().map(PublicStatementRow::statement).sorted(Comparator.comparing(PublicStatement::amount).reversed())
                .map(statement -> figure(statement, axis, language)).toList());
    }

    private static Figure figure(PublicStatement statement, BigDecimal axis, Language language) {
        BigDecimal width = axis.signum() == 0 ? BigDecimal.ZERO : statement.amount().multiply(LONGEST).divide(axis, 2, RoundingMode.HALF_UP);
        return new Figure(statement, width, new PublicFigures.Row(statement, width, false, language));
    }
}
