package rs.nadzor.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the audit. */
@MessageBundle("audit")
public interface AuditMessages {
    @Message String title();
    @Message String text();
    @Message String table();
    @Message String all_tables();
    @Message String row();
    @Message String actor();
    @Message String actor_name(String name);
    @Message String from();
    @Message String until();
    @Message String date_help();
    @Message String show();
    @Message String clear();
    @Message String none();
    @Message String when();
    @Message String what();
    @Message String column();
    @Message String before();
    @Message String after();
    @Message String nothing();
    @Message String erased();
    @Message String action(String code);
    @Message String changes(String table);
    @Message String older();
}
