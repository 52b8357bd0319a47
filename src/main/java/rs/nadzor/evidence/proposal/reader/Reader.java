package rs.nadzor.evidence.proposal.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The whole program of the process: {@code Reader application/pdf "" /tmp/file} prints what the file says of itself, a line
 * for each: name, tab, text. What goes wrong prints nothing.
 */
public final class Reader {

    private static final int LONGEST = 2000;

    private Reader() {
    }

    /** @param arguments media type, encoding ("" where nobody named it), file */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        said(arguments[0], arguments[1], Path.of(arguments[2])).forEach((name, text) -> {
            String line = text == null ? "" : text.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
            if (!line.isEmpty()) out.println(name + "\t" + line.substring(0, Math.min(line.length(), LONGEST)));
        });
    }

    private static Map<String, String> said(String mediaType, String charset, Path file) throws IOException {
        return switch (mediaType) {
            case "application/pdf" -> PdfWords.of(file);
            case "text/html" -> PageWords.of(file, charset);
            case "message/rfc822" -> MessageWords.of(file);
            case "image/jpeg", "image/png", "image/tiff", "image/webp" -> PictureWords.of(file);
            default -> Map.of();
        };
    }
}
