package rs.nadzor.web;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.HttpServerRequest;

/** Where the world reaches this installation: {@code nadzor.base-url}, else this machine and port. */
@ApplicationScoped
public class PublicAddress {

    private final URI base;

    PublicAddress(@ConfigProperty(name = "nadzor.base-url") Optional<URI> base,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.base = base.orElseGet(() -> URI.create("http://localhost:" + port));
    }

    /** The absolute address of a path that begins with "/". */
    public String of(String path) {
        return base.toString().replaceAll("/+$", "") + path;
    }

    /** Whether the visitor came over TLS, to us or to the proxy that the base address names. */
    public boolean secure(HttpServerRequest request) {
        return request.isSSL() || "https".equals(base.getScheme());
    }
}
