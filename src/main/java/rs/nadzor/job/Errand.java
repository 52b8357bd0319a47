package rs.nadzor.job;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * Work in many steps that a person sets going and need not wait for. What is to be done, and what is done already, it keeps
 * in a record of its own: cut off at any moment and begun again, it does the rest.
 */
public interface Errand {

    /** What it is recorded under, like the name of a {@link Job}. */
    String name();

    /** The record. One node at a time is at it. */
    UUID subject();

    /** The address at the desk where its progress and its outcome are shown. */
    String page();

    /** Does what is left, as the person who set it going: each step in a transaction of its own. */
    void run(Progress progress);

    /** Work that needs no more than what is said here. */
    static Errand of(String name, UUID subject, String page, Consumer<Progress> work) {
        return new Errand() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public UUID subject() {
                return subject;
            }

            @Override
            public String page() {
                return page;
            }

            @Override
            public void run(Progress progress) {
                work.accept(progress);
            }
        };
    }
}
