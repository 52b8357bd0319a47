package rs.nadzor.list;

import java.util.Map;

import rs.nadzor.i18n.Language;
import rs.nadzor.web.Criteria;

/** A list of the desk that can be kept under a name; the feature whose list it is declares it as a bean. */
public interface ListKind {

    /** The last part of its address: {@code contracts}. Never changes. */
    String code();

    /** As the screen has it. */
    String title(Language language);

    /** What an address of the list says, today: words that are gone are among the unknown. */
    Criteria criteria(Map<String, String> query, Language language);

    default String path() {
        return "/desk/" + code();
    }
}
