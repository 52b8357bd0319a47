package rs.nadzor.web.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Sets text in a font of ours as outlines. Java's own fonts want libraries of the system that a server may not have. */
final class Lettering {

    private record Letter(GeneralPath outline, int advance) {
    }

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unit;
    private final Map<Integer, Letter> known = new HashMap<>();

    Lettering(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("picture/" + file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            letters = font.getUnicodeCmapLookup();
            unit = 1.0 / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param y the base line; {@code size} in pixels */
    Shape line(String text, double x, double y, double size) {
        Path2D line = new Path2D.Double();
        double at = x;
        for (int sign : signs(text)) {
            Letter letter = letter(sign);
            AffineTransform place = new AffineTransform(size * unit, 0, 0, -size * unit, at, y);
            line.append(letter.outline.getPathIterator(place), false);
            at += letter.advance * size * unit;
        }
        return line;
    }

    double width(String text, double size) {
        double width = 0;
        for (int sign : signs(text)) width += letter(sign).advance;
        return width * size * unit;
    }

    /** Broken between words, and inside a word that is longer than a line. */
    List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) lines.add(line);
            line = word;
            while (width(line, size) > width) {
                int end = line.length() - 1;
                while (end > 1 && width(line.substring(0, end), size) > width) end--;
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isEmpty()) lines.add(line);
        return lines;
    }

    /** Without signs that only steer: nobody sees them, and a font has no letter for them. */
    private static int[] signs(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(sign -> Character.getType(sign) != Character.FORMAT).toArray();
    }

    /** The font reads its file as letters are asked for, one after the other. */
    private synchronized Letter letter(int sign) {
        return known.computeIfAbsent(sign, this::read);
    }

    private Letter read(int sign) {
        try {
            int id = letters.getGlyphId(sign);
            GlyphData glyph = font.getGlyph().getGlyph(id);
            return new Letter(glyph == null ? new GeneralPath() : glyph.getPath(), font.getAdvanceWidth(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the font has this letter. */
    boolean has(int sign) {
        return letters.getGlyphId(sign) > 0;
    }
}
