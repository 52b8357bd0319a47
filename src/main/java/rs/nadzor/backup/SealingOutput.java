package rs.nadzor.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** Encrypts what goes through; only closing it makes the file complete. */
final class SealingOutput extends OutputStream {

    private final OutputStream out;
    private final Seal seal;
    private final byte[] chunk = new byte[Seal.CHUNK];
    private int filled;
    private boolean closed;

    SealingOutput(OutputStream out, String password) throws IOException {
        this.out = out;
        var salt = Seal.newSalt();
        seal = new Seal(password, salt);
        out.write(Seal.MARK);
        out.write(salt);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** A full chunk waits until it is known whether more follows. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        while (length > 0) {
            if (filled == chunk.length) put(false);
            var count = Math.min(length, chunk.length - filled);
            System.arraycopy(bytes, offset, chunk, filled, count);
            filled += count;
            offset += count;
            length -= count;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        put(true);
        out.close();
    }

    private void put(boolean last) throws IOException {
        try {
            out.write(seal.seal(chunk, filled, last));
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
