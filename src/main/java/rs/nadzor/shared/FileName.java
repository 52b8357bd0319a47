package rs.nadzor.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** A file's name without folders and control characters, at most 120 characters, that any system may store and any header carry. */
public record FileName(String value) {

    private static final int LONGEST = 120;

    public FileName {
        if (!value.equals(clean(value))) throw new IllegalArgumentException("not a clean file name: " + value);
    }

    /** What a browser sent; a name that has nothing usable becomes "datoteka". */
    public static FileName of(String sent) {
        return new FileName(clean(sent == null ? "" : sent));
    }

    /** In lower case and without the dot; empty when there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The header by RFC 6266, the name once in plain letters and once in full (RFC 5987). */
    public String disposition(boolean attachment) {
        var plain = PlainLetters.of(value).replaceAll("[^a-z0-9._ -]", "_");
        var full = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return (attachment ? "attachment" : "inline") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }

    private static String clean(String sent) {
        // Marks that turn the direction of writing make "exe.fdp" of "pdf.exe"; they are format characters (Cf).
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
            .replaceAll("[<>:\"|?*]", "_").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) return "datoteka";
        if (name.length() <= LONGEST) return name;
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()).strip() + ending;
    }

    @Override
    public String toString() {
        return value;
    }
}
