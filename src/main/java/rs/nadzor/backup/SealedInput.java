package rs.nadzor.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;

/** Decrypts what {@link SealingOutput} wrote; gives out no byte that was not sealed at that place. */
final class SealedInput extends InputStream {

    private final PushbackInputStream in;
    private final Seal seal;
    private final byte[] sealed = new byte[Seal.CHUNK + Seal.TAG];
    private byte[] chunk = {};
    private int at;
    private boolean first = true, last;

    /** @param in behind the mark */
    SealedInput(InputStream in, String password) throws IOException {
        this.in = new PushbackInputStream(in, 1);
        var salt = in.readNBytes(Seal.SALT);
        seal = new Seal(password, salt);
    }

    @Override
    public int read() throws IOException {
        return ended() ? -1 : chunk[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (ended()) return -1;
        var count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean ended() throws IOException {
        while (at == chunk.length && !last) next();
        return at == chunk.length;
    }

    private void next() throws IOException {
        var length = in.readNBytes(sealed, 0, sealed.length);
        var following = in.read();
        if (following >= 0) in.unread(following);
        last = following < 0;
        try {
            chunk = seal.open(sealed, length, last);
        } catch (GeneralSecurityException e) {
            if (!first) throw new IOException("a chunk does not open", e);
            throw new BackupRefused("NADZOR_BACKUP_PASSWORD is not the password of this backup, or its file is damaged at the beginning.", e);
        }
        first = false;
        at = 0;
    }
}
