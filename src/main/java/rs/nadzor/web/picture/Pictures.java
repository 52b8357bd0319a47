package rs.nadzor.web.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Draws {@link Picture}s as PNG, and keeps the last ones: one that says the same is the same, to the byte. */
@ApplicationScoped
public class Pictures {
    private static final Color PAPER = new Color(0xfbfaf7), INK = new Color(0x17181b), GREY = new Color(0x55575c);
    private static final int EDGE = 72, KEPT = 24_000_000, MOST_LINES = 4;
    private static final double INNER = Picture.WIDTH - 2 * EDGE;
    private static final double[] TITLE_SIZES = { 72, 62, 54, 46 };

    private final Lettering serif = new Lettering("nadzor-serif.ttf"), sans = new Lettering("nadzor-sans.ttf");
    private final Cache<Picture, byte[]> kept = Caffeine.newBuilder().maximumWeight(KEPT).weigher((Picture picture, byte[] png) -> png.length).build();

    public byte[] png(Picture picture) {
        return kept.get(picture, this::drawn);
    }

    private byte[] drawn(Picture picture) {
        BufferedImage image = new BufferedImage(Picture.WIDTH, Picture.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        try {
            paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            paper.setColor(PAPER);
            paper.fill(new Rectangle2D.Double(0, 0, Picture.WIDTH, Picture.HEIGHT));
            paper.setColor(INK);
            head(paper, picture);
            title(paper, picture);
            foot(paper, picture);
        } finally {
            paper.dispose();
        }
        return encoded(image);
    }

    private void head(Graphics2D paper, Picture picture) {
        paper.fill(serif.line(picture.site(), EDGE, 88, 44));
        // The rule under the name is the bar itself, as on every page: a part is known, the rest is not.
        new Bar(EDGE, 108, INNER, 16).draw(paper, "undisclosed", 0, 0);
        paper.fill(new Rectangle2D.Double(EDGE, 108, INNER * .382, 16));
        paper.setColor(GREY);
        paper.fill(sans.line(fitted(sans, picture.kicker(), 30), EDGE, 182, 30));
        paper.setColor(INK);
    }

    private void title(Graphics2D paper, Picture picture) {
        double size = 0;
        List<String> lines = List.of();
        for (double smaller : TITLE_SIZES) {
            size = smaller;
            lines = serif.lines(picture.title(), size, INNER);
            if (lines.size() * size * 1.14 <= 270) break;
        }
        if (lines.size() > MOST_LINES) {
            lines = new ArrayList<>(lines.subList(0, MOST_LINES));
            String last = lines.get(MOST_LINES - 1);
            while (serif.width(last + "…", size) > INNER) last = last.substring(0, last.length() - 1);
            lines.set(MOST_LINES - 1, last.strip() + "…");
        }
        double y = 200 + size;
        for (String line : lines) {
            paper.fill(serif.line(line, EDGE, y, size));
            y += size * 1.14;
        }
    }

    private void foot(Graphics2D paper, Picture picture) {
        double x = EDGE;
        if (picture.state() != null) {
            new Bar(EDGE, 500, 330, 40).draw(paper, picture.state(), picture.known(), picture.total());
            x += 330 + 28;
        }
        double size = 34;
        while (size > 22 && sans.width(picture.words(), size) > Picture.WIDTH - EDGE - x) size -= 2;
        paper.fill(sans.line(picture.words(), x, 520 + size * .35, size));
        paper.setColor(GREY);
        paper.fill(sans.line(fitted(sans, picture.foot(), 26), EDGE, 590, 26));
    }

    private static String fitted(Lettering font, String text, double size) {
        if (font.width(text, size) <= INNER) return text;
        String shorter = text;
        while (!shorter.isEmpty() && font.width(shorter + "…", size) > INNER) shorter = shorter.substring(0, shorter.length() - 1);
        return shorter.strip() + "…";
    }

    /** In memory: ImageIO would begin a file for each. */
    private static byte[] encoded(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64_000);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
