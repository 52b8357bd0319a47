package rs.nadzor.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What the database server said last: the part of its log a person needs when it did not start. */
final class ServerLog {

    private ServerLog() {
    }

    static String reason(Path log) {
        try {
            return "It said: " + lastLines(Files.readString(log));
        } catch (IOException e) {
            return "It wrote no log.";
        }
    }

    static String lastLines(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream().skip(Math.max(0, lines.size() - 4)).map(String::strip).collect(Collectors.joining(" / "));
    }
}
