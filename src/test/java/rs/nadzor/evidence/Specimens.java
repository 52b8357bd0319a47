package rs.nadzor.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** One small real file of each type that is kept, and some of those that are not. */
final class Specimens {

    private Specimens() {
    }

    static byte[] pdf() {
        return text("""
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/MediaBox[0 0 200 200]/Parent 2 0 R>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """);
    }

    /** {@code png}, {@code jpg}, {@code gif} or {@code tif}. */
    static byte[] image(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes))
                throw new IllegalArgumentException(format);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=");
    }

    static byte[] html() {
        return text("<!DOCTYPE html><html lang=\"sr\"><title>Камере</title><script>alert(1)</script></html>");
    }

    static byte[] eml() {
        return text("""
            Received: from mail.example.rs by mx.example.rs; Mon, 20 May 2019 10:00:00 +0200
            From: pisarnica@example.rs
            To: redakcija@example.rs
            Subject: Odgovor na zahtev
            Message-ID: <1@example.rs>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Поштовани, у прилогу је одговор.
            """.replace("\n", "\r\n"));
    }

    static byte[] plain() {
        return text("Записник о увиду у документ, 20. маја 2019.\n");
    }

    /** The head of a Windows program. */
    static byte[] exe() {
        var bytes = new byte[512];
        var head = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b800000000000000400000000000000000");
        System.arraycopy(head, 0, bytes, 0, head.length);
        bytes[0x3c] = (byte) 0x80;
        System.arraycopy(new byte[] { 'P', 'E', 0, 0, 0x4c, 1 }, 0, bytes, 0x80, 6);
        return bytes;
    }

    static byte[] svg() {
        return text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    }

    static Path file(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile("specimen", null), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
