package rs.nadzor.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import rs.nadzor.shared.Fingerprint;

/** A backup taken apart, to be put together otherwise, with a fingerprint that fits: anybody can compute one. */
final class Forgery {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Part(String name, byte[] content) {
    }

    final List<Part> parts = new ArrayList<>();

    static Forgery of(Path backup) throws IOException {
        var forgery = new Forgery();
        try (var zip = new ZipInputStream(Files.newInputStream(backup))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) forgery.parts.add(new Part(entry.getName(), zip.readAllBytes()));
        }
        return forgery;
    }

    int at(String name) {
        for (int i = 0; i < parts.size(); i++) if (parts.get(i).name.equals(name)) return i;
        throw new AssertionError(name);
    }

    void replace(String name, UnaryOperator<String> change) {
        parts.set(at(name), new Part(name, change.apply(new String(parts.get(at(name)).content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
    }

    ObjectNode manifest() throws IOException {
        return (ObjectNode) JSON.readTree(parts.get(at(Manifest.NAME)).content);
    }

    void manifest(JsonNode changed) throws IOException {
        parts.set(at(Manifest.NAME), new Part(Manifest.NAME, JSON.writeValueAsBytes(changed)));
    }

    /** What the manifest says of one table. */
    static ObjectNode table(ObjectNode manifest, String name) {
        return named(manifest.withArray("tables"), name);
    }

    static ObjectNode named(ArrayNode list, String name) {
        for (var each : list) if (each.path("name").asText().equals(name)) return (ObjectNode) each;
        throw new AssertionError(name);
    }

    /** Other rows, and a manifest that says so. */
    void rows(String table, UnaryOperator<String> change) throws IOException {
        var path = table.replace('.', '/') + ".copy";
        replace(path, change);
        var content = parts.get(at(path)).content;
        var manifest = manifest();
        table(manifest, table).put("rows", new String(content, StandardCharsets.UTF_8).lines().count()).put("size", content.length).put("sha256", Fingerprint.of(content).hex());
        manifest(manifest);
    }

    /** @param patch is done to the bytes before they get their fingerprint */
    byte[] bytes(UnaryOperator<byte[]> patch) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment(FingerprintOutput.PLACE);
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.name));
                zip.write(part.content);
                zip.closeEntry();
            }
        }
        var bytes = patch.apply(out.toByteArray());
        var before = Arrays.copyOf(bytes, bytes.length - 64);
        System.arraycopy(Fingerprint.of(before).hex().getBytes(StandardCharsets.US_ASCII), 0, bytes, before.length, 64);
        return bytes;
    }

    /** The same length, or the ZIP file falls apart. */
    static UnaryOperator<byte[]> renaming(String from, String to) {
        return bytes -> new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
