package rs.nadzor.gap.objection;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What this installation promises to who objects, and how much of it an hour it takes. */
@ConfigMapping(prefix = "nadzor.objection")
public interface PublicObjectionTerms {

    /** Calendar days from the day of receipt, in Belgrade. */
    @WithDefault("15")
    int answerDays();

    /** Days after the reply that the address to answer to is kept. */
    @WithDefault("30")
    int contactDays();

    /** From one network address, an hour. */
    @WithDefault("5")
    int perVisitor();

    /** Received, an hour, as the database counts for all nodes. */
    @WithDefault("60")
    int perHour();

    /** Nobody writes one faster, in seconds. */
    @WithDefault("3")
    int leastSeconds();

    /** Where to write when nothing can be received: an e-mail or postal address, shown to everybody. */
    Optional<String> address();
}
