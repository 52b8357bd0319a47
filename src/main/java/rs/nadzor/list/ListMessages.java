package rs.nadzor.list;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of lists kept under a name. */
@MessageBundle("list")
public interface ListMessages {
    @Message String lists();
    @Message String all_lists();
    @Message String help();
    @Message String none();
    @Message String keep();
    @Message String name();
    @Message String share();
    @Message String share_help();
    @Message String do_keep();
    @Message String edit();
    @Message String do_save();
    @Message String remove();
    @Message String kept(String name);
    @Message String changed();
    @Message String removed(String name);
    @Message String name_missing();
    @Message String name_long();
    @Message String name_taken();
    @Message String query_long();
    @Message String filter();
    @Message String owner();
    @Message String mine();
    @Message String shared_by(String name);
    @Message String only_me();
    @Message String with_all();
    @Message String not_understood(String what);
}
