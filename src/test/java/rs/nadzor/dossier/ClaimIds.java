package rs.nadzor.dossier;

import static rs.nadzor.dossier.Json.ids;
import static rs.nadzor.dossier.Json.items;
import static rs.nadzor.dossier.Json.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Where the claims of the dossier stand: in a deal or a theme that is published, at the desk only, or not recorded for a reason. */
public final class ClaimIds {

    private static final Path DEALS = Path.of("src/main/resources/dossier/contracts"), THEMES = Path.of("src/main/resources/dossier/themes");
    private static final List<String> PARTS = List.of("parties", "statements", "events", "secrecy", "documents", "related");

    private ClaimIds() {
    }

    static Set<String> all() {
        return Stream.of(ids("G%02d", 1, 29), ids("L%02d", 1, 79), ids("F%03d", 1, 108), ids("K%02d", 1, 3)).flatMap(s -> s)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One entry for each place, so that a claim in two places is there twice. */
    public static List<String> published() {
        Stream<String> onThemes = files(THEMES).flatMap(theme -> items(theme.get("entries"))).flatMap(entry -> items(entry.get("claims")))
                .map(JsonNode::textValue);
        return Stream.concat(deals().filter(deal -> !deal.path("draft").asBoolean()).flatMap(ClaimIds::of), onThemes).toList();
    }

    public static List<String> atTheDesk() {
        Stream<String> drafts = deals().filter(deal -> deal.path("draft").asBoolean()).flatMap(ClaimIds::of);
        Stream<String> steps = deals().filter(deal -> !deal.path("draft").asBoolean()).flatMap(deal -> items(deal.path("followUps")))
                .flatMap(step -> items(step.get("claims"))).map(JsonNode::textValue);
        return Stream.concat(drafts, steps).toList();
    }

    /** The ids listed under a reason; under all of them for null. */
    static List<String> notRecorded(String reason) {
        Properties reasons = new Properties();
        try (InputStream in = ClaimIds.class.getResourceAsStream("/dossier/claims.properties")) {
            reasons.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return reasons.stringPropertyNames().stream().filter(name -> reason == null || name.equals(reason))
                .flatMap(name -> Stream.of(reasons.getProperty(name).split(" "))).toList();
    }

    private static Stream<String> of(JsonNode deal) {
        List<String> ids = new ArrayList<>(names(deal.get("claims")));
        PARTS.stream().flatMap(kind -> items(deal.get(kind))).forEach(part -> part.path("claims").forEach(id -> ids.add(id.textValue())));
        return ids.stream();
    }

    private static Stream<JsonNode> deals() {
        return files(DEALS);
    }

    static Stream<JsonNode> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Json::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
