package rs.nadzor.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Goes where links lead, with somebody's session, and sends forms as browsers do. */
final class Surfer {

    /** Pages of one kind that are opened while looking for forms: two records may show different ones. */
    private static final int OF_A_KIND = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern RECORD = Pattern.compile("[0-9a-f-]{36}");

    record Answer(int status, String location, Document html) {
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;
    private final String session;

    Surfer(URI root, String session) {
        this.root = root;
        this.session = session;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(root.resolve(path)), path);
    }

    /** Opens a page and sends the form there that goes to {@code action} (its end), with these fields otherwise than shown; #1 is the choice after the first. */
    Answer send(String page, String action, String... namesAndValues) {
        ShownForm form = form(page, it -> it.action().replaceAll("\\?.*", "").endsWith(action))
                .orElseThrow(() -> new AssertionError("no form " + action + " at " + page));
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) typed.put(namesAndValues[i], namesAndValues[i + 1]);
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (var field : form.fields()) if (!typed.containsKey(field.name())) field.values().forEach(value -> fields.add(Map.entry(field.name(), value)));
        typed.forEach((name, value) -> fields.add(Map.entry(name, value.matches("#\\d")
                ? form.field(name).orElseThrow().options().get(Integer.parseInt(value.substring(1))) : value)));
        return post(form, fields);
    }

    Optional<ShownForm> form(String page, Predicate<ShownForm> which) {
        Answer answer = get(page);
        return answer.status != 200 ? Optional.empty() : ShownForm.all(page, answer.html).stream().filter(which).findFirst();
    }

    /**
     * One form of each kind that can be reached from these pages, by links, without leaving what {@code within} says. Pages of
     * the records that the start names are counted by themselves, so that what other tests left cannot crowd them out.
     */
    Collection<ShownForm> forms(List<String> start, Predicate<String> within) {
        Map<String, ShownForm> found = new LinkedHashMap<>();
        Map<String, Integer> opened = new HashMap<>();
        var waiting = new ArrayDeque<>(start);
        var seen = new HashSet<>(start);
        List<String> ours = start.stream().flatMap(path -> RECORD.matcher(path).results()).map(MatchResult::group).distinct().toList();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            boolean own = ours.stream().anyMatch(path::contains);
            if (opened.merge((own ? "own " : "") + kind(path), 1, Integer::sum) > OF_A_KIND && !start.contains(path)) continue;
            Answer answer = get(path);
            if (answer.status != 200 || answer.html == null) continue;
            for (ShownForm form : ShownForm.all(path, answer.html)) found.putIfAbsent(kind(form.action()) + form.shape(), form);
            for (var link : answer.html.select("a[href]")) {
                String to = link.attr("href").replaceAll("#.*", "");
                if (to.startsWith("/") && within.test(to) && seen.add(to)) waiting.add(to);
            }
        }
        return found.values();
    }

    /** The address without what names one record, or what is chosen in a list. */
    static String kind(String path) {
        return RECORD.matcher(path).replaceAll("*").replaceAll("/\\d+(?=/|$)", "/*").replaceAll("=[^&]*", "");
    }

    Answer post(ShownForm form, List<Map.Entry<String, String>> fields) {
        var request = HttpRequest.newBuilder(root.resolve(form.action()));
        if (!form.multipart()) return send(request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(
                fields.stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&")))), form.action());
        String body = fields.stream().map(field -> "--thefield\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                + (form.field(field.getKey()).filter(it -> it.kind() == ShownForm.Kind.FILE).isPresent() ? "\"; filename=\"a.txt\"" : "\"") + "\r\n\r\n" + field.getValue() + "\r\n").collect(Collectors.joining()) + "--thefield--\r\n";
        return send(request.header("Content-Type", "multipart/form-data; boundary=thefield").POST(HttpRequest.BodyPublishers.ofString(body)), form.action());
    }

    // Half a character as a careless program would send it; browsers send U+FFFD.
    private static String encoded(String text) {
        List<String> parts = new ArrayList<>();
        text.codePoints().forEach(sign -> parts.add(sign >= 0xd800 && sign <= 0xdfff ? "%ED%A0%80" : URLEncoder.encode(Character.toString(sign), StandardCharsets.UTF_8)));
        return String.join("", parts);
    }

    private Answer send(HttpRequest.Builder request, String path) {
        if (path.startsWith("/desk")) request.header("Cookie", "nadzor_session=" + session);
        try {
            HttpResponse<String> answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            boolean html = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            return new Answer(answer.statusCode(), answer.headers().firstValue("Location").map(to -> to.replaceAll("^https?://[^/]+", "")).orElse(null), html ? Jsoup.parse(answer.body()) : null);
        } catch (HttpTimeoutException e) {
            throw new AssertionError(path + " was never answered", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
