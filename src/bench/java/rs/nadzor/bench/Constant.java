package rs.nadzor.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;

/** What this server can do at best: the same bytes under the same headings, and nothing to think about. */
@ApplicationScoped
class Constant {
    static final String PATH = "/bench/constant";

    volatile Buffer bytes = Buffer.buffer();

    void register(@Observes Router router) {
        router.get(PATH).order(-1).handler(routing -> routing.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").putHeader(HttpHeaders.ETAG, "\"constant\"").end(bytes));
    }
}
