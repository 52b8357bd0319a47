package rs.nadzor.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom to tell of a hole in the register (RFC 9116). There while whoever runs it has named an address. */
@Path("/.well-known/security.txt")
@PermitAll
public class SecurityTextResource {

    private static final Duration VALID = Duration.ofDays(90);

    @ConfigProperty(name = "nadzor.security-contact")
    Optional<String> contact;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    @GET
    @Produces("text/plain;charset=UTF-8")
    public String text() {
        String whom = contact.map(String::strip).filter(it -> it.matches("https://\\S+|\\S+@\\S+")).orElseThrow(NotFoundException::new);
        return "Contact: " + (whom.startsWith("https:") ? whom : "mailto:" + whom)
                + "\nExpires: " + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID)
                + "\nPreferred-Languages: sr, en\nCanonical: " + address.of("/.well-known/security.txt") + "\n";
    }
}
