package rs.nadzor.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The last entry of a backup: what has to be in it, in the order of the file. Tables stand after those they refer to.
 *
 * @param made       when the snapshot was taken, UTC
 * @param migrations those that made the schema, in the order in which they ran
 */
public record Manifest(int format, String made, String postgresql, List<Migration> migrations, List<Entry> tables, List<Sequence> sequences) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    public record Migration(String version, Integer checksum) {
    }

    /** @param name with the schema, unquoted @param sha256 of the text that COPY gave */
    public record Entry(String name, List<String> columns, long rows, long size, String sha256) {

        String path() {
            return name.replace('.', '/') + ".copy";
        }
    }

    /** @param called whether the next number is the one after {@code value} */
    public record Sequence(String name, long value, boolean called) {
    }

    public long rows() {
        return tables.stream().mapToLong(Entry::rows).sum();
    }

    byte[] json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifest read(byte[] json) throws IOException {
        if (JSON.readTree(json).path("format").asInt() != FORMAT) throw new BackupRefused("This backup was made by a newer Nadzor: restore it with that version or a later one.");
        var manifest = JSON.readValue(json, Manifest.class);
        if (!manifest.isSound()) throw new IOException("the manifest is not one");
        return manifest;
    }

    /** Nothing is missing or there twice, and every name is one that our migrations could have given. */
    private boolean isSound() {
        return made != null && migrations != null && tables != null && sequences != null
                && migrations.stream().allMatch(m -> m != null && m.version != null && m.checksum != null)
                && tables.stream().allMatch(t -> t != null && named(t.name) && t.columns != null && t.columns.stream().allMatch(Objects::nonNull) && t.sha256 != null)
                && sequences.stream().allMatch(s -> s != null && named(s.name))
                && once(migrations, Migration::version) && once(tables, Entry::name) && once(sequences, Sequence::name);
    }

    private static boolean named(String name) {
        return name != null && name.matches("(desk|published)\\.[a-z0-9_]+");
    }

    private static <T> boolean once(List<T> list, Function<T, String> name) {
        return list.stream().map(name).distinct().count() == list.size();
    }
}
