package rs.nadzor.evidence.proposal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the internet at large (RFC 6890 and the registries of IANA). Whatever else this machine can
 * reach, its own services, its neighbours and the cloud's, is nobody's page.
 */
final class PublicNetwork {

    /** The first bits of a network's addresses. Java makes IPv4 of an IPv4 address that is written as IPv6. */
    private record Network(byte[] start, int bits) {

        boolean holds(byte[] address) {
            if (address.length != start.length) return false;
            for (int bit = 0; bit < bits; bit++)
                if (((address[bit / 8] ^ start[bit / 8]) >> (7 - bit % 8) & 1) != 0) return false;
            return true;
        }
    }

    private static final List<Network> GLOBAL = networks("0.0.0.0/0", "2000::/3");
    /** Tunnels and documentation among them: a tunnel carries another address inside. */
    private static final List<Network> SPECIAL = networks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
        "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicNetwork() {
    }

    static boolean holds(InetAddress address) {
        return isIn(GLOBAL, address) && !isIn(SPECIAL, address);
    }

    private static boolean isIn(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.holds(address.getAddress()));
    }

    private static List<Network> networks(String... written) {
        return Stream.of(written).map(network -> network.split("/")).map(part -> new Network(bytes(part[0]), Integer.parseInt(part[1]))).toList();
    }

    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException notALiteral) {
            throw new IllegalArgumentException(notALiteral);
        }
    }
}
