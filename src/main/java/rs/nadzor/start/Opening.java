package rs.nadzor.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServerStart;

/** Says where to open Nadzor, once it really listens. */
@ApplicationScoped
class Opening {

    void say(@ObservesAsync HttpServerStart started, LaunchMode mode) {
        if (mode == LaunchMode.TEST) return;
        var host = started.options().getHost();
        var everywhere = host == null || host.equals("0.0.0.0") || host.equals("::") || host.equals("127.0.0.1");
        System.out.printf("Nadzor is open at http://%s:%d/%n", everywhere ? "localhost" : host, started.options().getPort());
    }
}
