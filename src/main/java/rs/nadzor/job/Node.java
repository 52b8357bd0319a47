package rs.nadzor.job;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This one of the processes that share a database, as its administrator knows it. */
@ApplicationScoped
public class Node {

    private final String name;
    private final Instant since = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());

    Node(@ConfigProperty(name = "nadzor.node") Optional<String> given) {
        name = given.orElseGet(() -> host() + "/" + ProcessHandle.current().pid());
    }

    public String name() {
        return name;
    }

    /** When it was started. */
    public Instant since() {
        return since;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
