package rs.nadzor.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.smallrye.common.net.Inet;
import io.vertx.core.http.HttpServerRequest;

/**
 * From which network address a visitor comes. Each proxy adds, at the end of X-Forwarded-For, whom it was asked by; what
 * stands before that, the visitor may have written. So the last address counts that is none of our proxies. (Quarkus
 * takes the first.)
 */
@ApplicationScoped
public class VisitorAddress {

    private final List<String> proxies;

    VisitorAddress(@ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> proxies) {
        this.proxies = proxies.orElse(List.of());
    }

    public String of(HttpServerRequest request) {
        return last(request.connection().remoteAddress().hostAddress(),
                String.join(",", request.headers().getAll("X-Forwarded-For")), this::isProxy);
    }

    /** What a household has: one IPv4 address, and of IPv6 the first half of one. */
    public static String network(String address) {
        InetAddress read = Inet.parseInetAddress(address);
        if (read == null) return address;
        byte[] bytes = read.getAddress();
        return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
    }

    /** Whether an address is a proxy's: then it did not tell us whose request it passes on. */
    boolean isOurs(String address) {
        InetAddress read = Inet.parseInetAddress(address);
        return read != null && isProxy(read);
    }

    static String last(String peer, String forwarded, Predicate<InetAddress> isProxy) {
        String[] said = forwarded.split(",");
        String visitor = peer;
        for (int i = said.length - 1; i >= 0; i--) {
            InetAddress address = Inet.parseInetAddress(visitor), before = Inet.parseInetAddress(withoutPort(said[i].strip()));
            if (address == null || before == null || !isProxy.test(address)) return visitor;
            visitor = before.getHostAddress().replaceFirst("%.*", "");
        }
        return visitor;
    }

    private boolean isProxy(InetAddress address) {
        return proxies.stream().anyMatch(proxy -> {
            var network = Inet.parseCidrAddress(proxy);
            if (network != null) return network.matches(address);
            try {
                return Arrays.asList(InetAddress.getAllByName(withoutPort(proxy))).contains(address);
            } catch (UnknownHostException unknown) {
                return false;
            }
        });
    }

    // 192.0.2.1:50000 and [2001:db8::1]:50000, as some proxies write.
    private static String withoutPort(String address) {
        if (address.startsWith("[")) return address.replaceFirst("^\\[(.*)](:\\d+)?$", "$1");
        return address.indexOf(':') == address.lastIndexOf(':') ? address.replaceFirst(":\\d+$", "") : address;
    }
}
