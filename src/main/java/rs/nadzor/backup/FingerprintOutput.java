package rs.nadzor.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import rs.nadzor.shared.Fingerprint;

/**
 * Puts the fingerprint of all that was written in the place of its last 64 bytes. A ZIP file ends with a comment: with
 * one of 64 characters it carries its own fingerprint, and every program that reads ZIP files still reads it.
 */
final class FingerprintOutput extends FilterOutputStream {

    static final String PLACE = "-".repeat(64);
    private final Tail tail = new Tail();
    private boolean closed;

    FingerprintOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        tail.push(bytes, offset, length, out);
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        if (!PLACE.equals(tail.text())) throw new IOException("nothing was left for the fingerprint");
        out.write(tail.before().hex().getBytes(StandardCharsets.US_ASCII));
        out.close();
    }

    /** The last 64 bytes of a stream, and the fingerprint of all before them. */
    static final class Tail {

        private final MessageDigest digest = Fingerprint.sha256();
        private final byte[] held = new byte[64];
        private int filled;

        /** Hands on what can no longer be among the last ones. */
        void push(byte[] bytes, int offset, int length, OutputStream onward) throws IOException {
            var leaving = Math.max(0, filled + length - held.length);
            var ofHeld = Math.min(leaving, filled);
            var ofNew = leaving - ofHeld;
            digest.update(held, 0, ofHeld);
            onward.write(held, 0, ofHeld);
            digest.update(bytes, offset, ofNew);
            onward.write(bytes, offset, ofNew);
            System.arraycopy(held, ofHeld, held, 0, filled - ofHeld);
            System.arraycopy(bytes, offset + ofNew, held, filled - ofHeld, length - ofNew);
            filled += length - leaving;
        }

        String text() {
            return new String(held, 0, filled, StandardCharsets.US_ASCII);
        }

        Fingerprint before() {
            return Fingerprint.of(digest);
        }
    }
}
