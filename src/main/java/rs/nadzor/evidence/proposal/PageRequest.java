package rs.nadzor.evidence.proposal;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** One request of one page, without cookies, name or referrer, to the address that was checked. */
final class PageRequest {

    /** A page, or where it moved to; neither for an answer that is of no use. */
    record Answer(FetchedPage page, String location) {
    }

    /** In bytes. */
    static final int LARGEST = 2 * 1024 * 1024;
    private static final Pattern CHARSET = Pattern.compile("(?i).*charset=\"?([\\w.:-]{1,40}).*");

    private final HttpClient client;
    private final PageFetch.Reach reach;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final AtomicReference<HttpClientRequest> sent = new AtomicReference<>();

    PageRequest(HttpClient client, PageFetch.Reach reach) {
        this.client = client;
        this.reach = reach;
    }

    /** @param millis how long it may take in all */
    Answer send(URI page, InetAddress there, int port, long millis) throws Exception {
        boolean secure = "https".equalsIgnoreCase(page.getScheme());
        String path = page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
        // The name goes into the certificate's check and the Host header; the connection goes to the address alone.
        var request = new RequestOptions().setMethod(HttpMethod.GET).setHost(page.getHost()).setPort(port).setSsl(secure)
            .setURI(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery())
            .setServer(SocketAddress.inetSocketAddress(port, there.getHostAddress()))
            .putHeader("User-Agent", "Mozilla/5.0").putHeader("Accept", "text/html,application/xhtml+xml").putHeader("Accept-Encoding", "identity");
        client.request(request).onFailure(answer::completeExceptionally).onSuccess(open -> {
            sent.set(open);
            if (isElsewhere(open, port)) stop(open, "connected to an address that is not public");
            else open.send().onFailure(answer::completeExceptionally).onSuccess(response -> read(open, response));
        });
        try {
            return answer.get(millis, TimeUnit.MILLISECONDS);
        } finally {
            if (sent.get() != null) sent.get().reset();
        }
    }

    private boolean isElsewhere(HttpClientRequest open, int port) {
        try {
            return !reach.allows(InetAddress.getByName(open.connection().remoteAddress().hostAddress()), port);
        } catch (IOException unknown) {
            return true;
        }
    }

    private void read(HttpClientRequest open, HttpClientResponse response) {
        response.exceptionHandler(answer::completeExceptionally);
        String type = String.valueOf(response.getHeader("Content-Type"));
        if (response.statusCode() / 100 == 3 && response.getHeader("Location") != null) {
            answer.complete(new Answer(null, response.getHeader("Location")));
        } else if (response.statusCode() != 200 || !type.matches("(?i)(text/html|application/xhtml\\+xml).*")) {
            answer.complete(new Answer(null, null));
        } else {
            var charset = CHARSET.matcher(type);
            String named = charset.matches() ? charset.group(1) : null;
            var bytes = Buffer.buffer();
            response.handler(part -> {
                if (bytes.length() + part.length() > LARGEST) stop(open, "the page is too large");
                else bytes.appendBuffer(part);
            });
            response.endHandler(end -> answer.complete(new Answer(new FetchedPage(bytes.getBytes(), named), null)));
        }
    }

    private void stop(HttpClientRequest open, String why) {
        answer.completeExceptionally(new IOException(why));
        open.reset();
    }
}
