package rs.nadzor.opendata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the columns of public lists mean, one sentence each. */
@MessageBundle("dictionary")
public interface DictionaryMessages {
    /** A dash alone for a column that nobody has described. */
    @Message String meaning(String column);
    @Message String codes();
}
