package rs.nadzor.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.buffer.Buffer;

/**
 * A page that is the same, byte for byte, for everybody who asks for its address.
 *
 * @param tag its strong tag without the quotation marks; the packed one ends in "-gzip", since its bytes are others
 * @param until when a clock on it may turn
 */
public record KeptPage(String mediaType, String tag, Buffer plain, Buffer packed, Instant until) {

    public static final String PACKED = "-gzip";
    /** Shared caches hear of no retraction, so they may keep a page a minute at most. */
    public static final String SHARED_CACHES = "public, max-age=0, s-maxage=60, must-revalidate";

    public static KeptPage of(String mediaType, String tag, byte[] plain, Instant until) {
        return new KeptPage(mediaType, tag, Buffer.buffer(plain), Buffer.buffer(packed(plain)), until);
    }

    public Buffer bytes(boolean gzip) {
        return gzip ? packed : plain;
    }

    public String tag(boolean gzip) {
        return '"' + tag + (gzip ? PACKED : "") + '"';
    }

    /** "identity" keeps the server from packing it in a way of its own. */
    public static String encoding(boolean gzip) {
        return gzip ? "gzip" : "identity";
    }

    int size() {
        return plain.length() + packed.length();
    }

    /** Once for all readers, so as small as it gets. */
    private static byte[] packed(byte[] plain) {
        var packed = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
