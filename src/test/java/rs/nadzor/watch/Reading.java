package rs.nadzor.watch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader without an account: fetches public addresses and follows every link there is. */
public final class Reading {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String url;

    public Reading(String url) {
        this.url = url;
    }

    public HttpResponse<String> get(String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
            if (headers.length > 0) request.headers(headers);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** Fills in the form at this address and sends it, not faster than anybody would. */
    public HttpResponse<String> object(String form, String text) {
        Matcher opened = Pattern.compile("name=\"opened\" value=\"([^\"]+)\"").matcher(get(form).body());
        if (!opened.find()) throw new AssertionError("no form at " + form);
        try {
            Thread.sleep(4000);
            String body = "edition=1&opened=" + opened.group(1) + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
            return client.send(HttpRequest.newBuilder(URI.create(url + form.replaceFirst("\\?.*", ""))).timeout(Duration.ofSeconds(60))
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(form, e);
        }
    }

    /** Every public address that links lead to, with what it answered; from the start in each language. */
    public Map<String, HttpResponse<String>> everything() {
        Map<String, HttpResponse<String>> read = new TreeMap<>();
        ArrayDeque<String> open = new ArrayDeque<>(Set.of("/", "/sr/", "/sr-Cyrl/", "/en/", "/contracts", "/contracts.csv"));
        Set<String> seen = new TreeSet<>(open);
        while (!open.isEmpty()) {
            String path = open.poll();
            HttpResponse<String> answer = get(path);
            read.put(path, answer);
            answer.headers().firstValue("Location").map(l -> URI.create(l).getPath()).filter(seen::add).ifPresent(open::add);
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) {
                String next = link.group(1).replace("&amp;", "&");
                boolean desk = next.startsWith("/desk") || next.startsWith("/login");
                // Beside every statement stands a link to one and the same form; one of them is enough for each edition.
                String form = next.replaceFirst("/objection\\?(?:about=[^&]*&)?", "/objection?");
                if (!desk && seen.add(form)) open.add(next);
            }
        }
        return read;
    }
}
