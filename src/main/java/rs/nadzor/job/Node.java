package rs.nadzor.job;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This one of the processes that share a database, as its administrator knows it. */
@ApplicationScoped
public class Node {

    private final String name;

    Node(@ConfigProperty(name = "nadzor.node") Optional<String> given) {
        name = given.orElseGet(() -> host() + "/" + ProcessHandle.current().pid());
    }

    public String name() {
        return name;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
