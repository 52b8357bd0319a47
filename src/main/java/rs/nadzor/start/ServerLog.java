package rs.nadzor.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The database server's log, from where a start begins to write into it. */
record ServerLog(Path file, long start) {

    private static final long LARGE = 10L << 20;

    /** A log that has grown large is put aside once. */
    static ServerLog openAt(Path file) throws IOException {
        if (!Files.exists(file)) return new ServerLog(file, 0);
        if (Files.size(file) < LARGE) return new ServerLog(file, Files.size(file));
        Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        return new ServerLog(file, 0);
    }

    /** What the server said last since then: the part a person needs when it did not start. */
    String lastWords() {
        try {
            var bytes = Files.readAllBytes(file);
            return lastLines(new String(Arrays.copyOfRange(bytes, (int) Math.min(start, bytes.length), bytes.length), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return "";
        }
    }

    static String lastLines(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream().skip(Math.max(0, lines.size() - 4)).map(String::strip).collect(Collectors.joining(" / "));
    }
}
