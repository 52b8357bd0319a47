package rs.nadzor.start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who sends forms to a packaged application, with cookies and the forms' own token, and without a browser. */
public final class Visitor {
    public static final String PASSWORD = "sedam zelenih kišobrana na tavanu";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String url;

    public Visitor(String url) {
        this.url = url;
    }

    /** After a restart on another port; cookies know no ports. */
    public void at(String url) {
        this.url = url;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).build());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        if (path.startsWith("/desk")) form.put("csrf", csrf());
        return send(request(path, form));
    }

    public String csrf() {
        Matcher token = TOKEN.matcher(get("/desk/account").body());
        if (!token.find()) throw new AssertionError("not signed in");
        return token.group(1);
    }

    public HttpRequest request(String path, Map<String, String> form) {
        String body = form.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    /** A form with a file, as browsers send it. */
    HttpRequest upload(String path, Map<String, String> form, String fileName, byte[] file) {
        String edge = "edge-of-a-part";
        var body = new ByteArrayOutputStream();
        form.forEach((name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(edge, name, value)
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .formatted(edge, fileName).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(edge).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "multipart/form-data; boundary=" + edge).POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build();
    }

    /** Null when the server died before it answered. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException died) {
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
