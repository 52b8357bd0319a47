package rs.nadzor.shared;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads a file's chunks in order, one query each, so that a slow reader holds neither a connection nor more than a chunk. */
public class ChunkStream extends InputStream {

    private final DataSource database;
    private final String query;
    private final String sha256;
    private byte[] chunk = {};
    private int at, position;

    /** The query finds the bytes of one chunk by the file's fingerprint and the chunk's position from 0. */
    public ChunkStream(DataSource database, String query, String sha256) {
        this.database = database;
        this.query = query;
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        return atEnd() ? -1 : chunk[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (atEnd()) return -1;
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean atEnd() throws IOException {
        while (chunk != null && at == chunk.length) {
            chunk = next();
            at = 0;
        }
        return chunk == null;
    }

    private byte[] next() throws IOException {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(query)) {
            select.setString(1, sha256);
            select.setInt(2, position++);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }
}
