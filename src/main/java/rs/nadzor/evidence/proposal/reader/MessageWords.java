package rs.nadzor.evidence.proposal.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/**
 * Subject and date of a message. Never its sender or receiver: who sent it may be who must not be known. Of a page that a
 * browser saved as a message the date says only when it was saved.
 */
final class MessageWords {

    private static final int LINES = 500, LONGEST = 10_000;

    private MessageWords() {
    }

    static Map<String, String> of(Path file) throws IOException {
        var headers = headers(file);
        var said = new LinkedHashMap<String, String>();
        said.put("title", DecoderUtil.decodeEncodedWords(headers.getOrDefault("subject", ""), DecodeMonitor.SILENT));
        if (!headers.containsKey("snapshot-content-location")) said.put("date", day(headers.getOrDefault("date", "")));
        return said;
    }

    private static Map<String, String> headers(Path file) throws IOException {
        var headers = new HashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 8192)) {
            String name = null;
            for (int i = 0; i < LINES; i++) {
                String line = lines.readLine();
                if (line == null || line.isEmpty()) break;
                if (line.length() > LONGEST) continue;
                if (Character.isWhitespace(line.charAt(0)) && name != null) headers.merge(name, " " + line.strip(), String::concat);
                else if (line.indexOf(':') > 0) {
                    name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
                    headers.putIfAbsent(name, line.substring(line.indexOf(':') + 1).strip());
                }
            }
        }
        return headers;
    }

    /** The day where the sender was; a remark such as "(CEST)" is dropped. */
    private static String day(String date) {
        try {
            return ZonedDateTime.parse(date.replaceAll("\\(.*?\\)", "").strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate().toString();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
