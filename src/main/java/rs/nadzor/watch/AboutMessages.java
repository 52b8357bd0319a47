package rs.nadzor.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page about the register, and of the foot of every public page. */
@MessageBundle("about")
public interface AboutMessages {
    @Message String title();
    @Message String heading();
    @Message String foot();
    @Message String lede();
    @Message String who();
    @Message String who_named(String name);
    @Message String who_nobody();
    @Message String who_2();
    @Message String object();
    @Message String object_1();
    @Message String object_2(int days);
    @Message String object_3();
    @Message String reply();
    @Message String reply_1();
    @Message String reply_2();
    @Message String privacy();
    @Message String privacy_1();
    @Message String privacy_2(int days);
    @Message String use();
    @Message String use_1();
    @Message String program();
    @Message String program_1();
}
