package rs.nadzor.theme;

import java.util.List;

import rs.nadzor.contract.Contract;
import rs.nadzor.submission.Submission;

/** A theme as the desk shows it. */
public record ThemeView(Theme theme, List<Contract> deals, List<ThemeEntry> uncited, boolean published, boolean waiting) {

    static ThemeView of(Theme theme) {
        return new ThemeView(theme, theme.chosen(), theme.uncited(), theme.isPublished(), Submission.openFor(theme.subject()).isPresent());
    }
}
