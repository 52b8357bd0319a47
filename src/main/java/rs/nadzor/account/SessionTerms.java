package rs.nadzor.account;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** How long somebody stays signed in. */
@ConfigMapping(prefix = "nadzor.signed-in")
interface SessionTerms {

    /** Without a request for so long the session is over. */
    Duration idle();

    /** However busy, it is over. */
    Duration longest();
}
