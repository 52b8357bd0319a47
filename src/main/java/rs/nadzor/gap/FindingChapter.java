package rs.nadzor.gap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.contract.Contract;
import rs.nadzor.edition.Chapter;
import rs.nadzor.edition.Subject;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.ClockProducer;

/** The findings of a deal that its editions show: facts checked by one person, approved by another, and they still hold. */
@ApplicationScoped
public class FindingChapter implements Chapter {

    @Inject
    Rules rules;
    @Inject
    Operands operands;

    @Override
    public String subjectKind() {
        return Contract.KIND;
    }

    @Override
    public String name() {
        return PublicFinding.CHAPTER;
    }

    @Override
    public List<PublicFinding> content(Subject subject) {
        return at(subject.id(), null);
    }

    /** Those that held when the deal's public content was taken from the desk; null: that hold now. None at all is null. */
    List<PublicFinding> at(UUID contract, Instant moment) {
        List<PublicFinding> findings = new ArrayList<>();
        for (Review review : Review.approved(contract, moment)) {
            // A rule that was taken away asks nothing any more.
            rules.byId(review.finding.rule).ifPresent(rule -> findings.add(finding(review, rule)));
        }
        return findings.isEmpty() ? null : findings;
    }

    private PublicFinding finding(Review review, FlagRule rule) {
        Finding f = review.finding;
        Wording sr = rule.wording(operands.of(f), Language.SR_CYRL);
        Wording en = rule.wording(operands.of(f), Language.EN);
        return new PublicFinding("finding-" + f.rule, f.rule, f.ruleVersion,
                new LocalizedText(rule.name(Language.SR_CYRL), rule.name(Language.EN)), both(sr, en, Wording::question),
                both(sr, en, Wording::observed), lines(sr.lines(), en.lines()), texts(sr.explanations(), en.explanations()),
                both(sr, en, Wording::settles), day(f.since), day(review.reviewedAt), review.comment());
    }

    private static LocalizedText both(Wording sr, Wording en, Function<Wording, String> part) {
        return new LocalizedText(part.apply(sr), part.apply(en));
    }

    private static List<PublicOperand> lines(List<Wording.Line> sr, List<Wording.Line> en) {
        List<PublicOperand> lines = new ArrayList<>();
        for (int i = 0; i < sr.size(); i++) {
            Wording.Line s = sr.get(i), e = en.get(i);
            lines.add(new PublicOperand(new LocalizedText(s.label(), e.label()), new LocalizedText(s.value(), e.value()),
                    s.anchor(), s.cited()));
        }
        return lines;
    }

    private static List<LocalizedText> texts(List<String> sr, List<String> en) {
        List<LocalizedText> texts = new ArrayList<>();
        for (int i = 0; i < sr.size(); i++) texts.add(new LocalizedText(sr.get(i), en.get(i)));
        return texts;
    }

    private static String day(Instant moment) {
        return moment.atZone(ClockProducer.BELGRADE).toLocalDate().toString();
    }
}
