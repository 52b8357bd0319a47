package rs.nadzor.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the search. */
@MessageBundle("search")
public interface SearchMessages {
    @Message String search();
    @Message String lede();
    @Message String words();
    @Message String hint();
    @Message String kind_label();
    @Message String kind(SearchKind kind);
    @Message String find();
    @Message String found(int n);
    @Message String alike(int n);
    @Message String nothing();
    @Message String nothing_help();
}
