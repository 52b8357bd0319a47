package rs.nadzor.desk;

import java.math.BigDecimal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about how the server fares. */
@MessageBundle("status")
public interface StatusMessages {
    @Message String status();
    @Message String heading();
    @Message String warnings();
    @Message String no_warnings();
    @Message String backup_none();
    @Message String backup_old(long days);
    @Message String backup_failed(String when);
    @Message String job_failed(String job, String when);
    @Message String job_late(String job, String when);
    @Message String disk_little(BigDecimal free, String unit);
    @Message String disk_unreadable();
    @Message String readers_refused(String when);
    @Message String backup();
    @Message String backup_text();
    @Message String last_backup();
    @Message String never();
    @Message String on_node(String node);
    @Message String rows(long count);
    @Message String last_failure();
    @Message String jobs();
    @Message String errands();
    @Message String jobs_text();
    @Message String job();
    @Message String last_done();
    @Message String handled();
    @Message String trouble();
    @Message String outcome(boolean failed);
    @Message String running_since(String when);
    @Message String due();
    @Message String due_now();
    @Message String mail();
    @Message String mail_queue();
    @Message String mail_waiting(long count);
    @Message String mail_not_set();
    @Message String mail_perhaps();
    @Message String mail_not_taken();
    @Message String mail_doubtful(long count);
    @Message String mail_refused(long count);
    @Message String server();
    @Message String room();
    @Message String room_free(Bytes free, Bytes size);
    @Message String database_size();
    @Message String node();
    @Message String since(String when);
    @Message String program();
    @Message String database();
    @Message String environment();
    @Message String migrations();
    @Message String work();
    @Message String approvals();
    @Message String unsaved();
    @Message String deals();
}
