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
    @Message String layer();
    @Message String year();
    @Message String narrowed();
    @Message String found(int n);
    @Message String found_part(int from, int to, int n);
    @Message String found_most(int from, int to, int n);
    @Message String alike(String words);
    @Message String field(SearchField field);
    @Message String in_other_language();
    @Message String previous();
    @Message String nothing();
    @Message String nothing_help();
}
