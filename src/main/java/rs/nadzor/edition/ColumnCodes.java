package rs.nadzor.edition;

import java.util.List;

import rs.nadzor.i18n.Term;

/** The codes that may stand in columns of public lists: a feature declares a bean of it for its vocabularies. */
public interface ColumnCodes {

    /**
     * @param list as {@link PublicList#name} has it
     * @return in the order of the vocabulary; none for a column that holds no codes, or those of a standard
     */
    List<Term> of(String list, String column);
}
