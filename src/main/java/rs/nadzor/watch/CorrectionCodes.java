package rs.nadzor.watch;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.edition.ColumnCodes;
import rs.nadzor.i18n.Term;

/** What may stand in the list of corrections. */
@ApplicationScoped
class CorrectionCodes implements ColumnCodes {

    @Override
    public List<Term> of(String list, String column) {
        return column.equals("correction") ? CorrectionList.kinds() : List.of();
    }
}
