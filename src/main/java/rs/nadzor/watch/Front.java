package rs.nadzor.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.contract.PublicContractRow;
import rs.nadzor.contract.PublicContracts;
import rs.nadzor.contract.PublicLayers;
import rs.nadzor.contract.PublicSilence;
import rs.nadzor.theme.PublicThemeRow;
import rs.nadzor.theme.PublicThemes;

/** Reads what the front page shows: a fixed number of questions, each answered by an index or by five rows. */
@ApplicationScoped
class Front {
    private static final int NEWEST = 8, THEMES = 4, SILENT = 6, CORRECTED = 5, WEEK = 7;

    @Inject
    PublicContracts contracts;
    @Inject
    PublicThemes themes;
    @Inject
    PublicSilence silence;
    @Inject
    PublicLayers layers;
    @Inject
    CorrectionList corrections;
    @Inject
    Clock clock;

    /** @param weekFrom the first of the seven days that end today */
    record Page(List<PublicContractRow> newest, long deals, List<PublicThemeRow> themes, List<PublicSilence.Silence> silent, long silentDeals, List<PublicLayers.Size> layers,
            LocalDate weekFrom, Week week, List<Correction> corrected) {
    }

    Page read() {
        LocalDate from = LocalDate.now(clock).minusDays(WEEK - 1);
        Instant since = from.atStartOfDay(clock.getZone()).toInstant();
        return new Page(contracts.newest(NEWEST), contracts.count(), themes.newest(THEMES), silence.longest(SILENT), silence.count(), layers.sizes(), from,
                Week.since(since), corrections.since(since, CORRECTED));
    }
}
