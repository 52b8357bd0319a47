package rs.nadzor.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import rs.nadzor.shared.Fingerprint;

/** Writes a backup beside its place; it gets its name when it is complete and on the disk. Only its owner may read it. */
final class BackupWriter implements AutoCloseable {

    /** Writes one entry and says how many rows it has. */
    interface Content {
        long writeTo(OutputStream out) throws IOException, SQLException;
    }

    record Written(long rows, long size, String sha256) {
    }

    private final Path file, half;
    private final FileChannel channel;
    private final ZipOutputStream zip;

    /** @param password null: not encrypted */
    BackupWriter(Path file, String password) throws IOException {
        this.file = file;
        half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        channel = FileChannel.open(half, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        out = new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
                channel.force(true);
                super.close();
            }
        };
        zip = new ZipOutputStream(new FingerprintOutput(password == null ? out : new SealingOutput(out, password)));
        zip.setComment(FingerprintOutput.PLACE);
    }

    Written add(String path, Content content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(path));
        var digest = Fingerprint.sha256();
        var counting = new Counting(new DigestOutputStream(zip, digest));
        var rows = content.writeTo(counting);
        zip.closeEntry();
        return new Written(rows, counting.size, Fingerprint.of(digest).hex());
    }

    void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.json());
        zip.closeEntry();
        zip.close();
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Without {@link #finish} nothing stays. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(half);
    }

    private static final class Counting extends FilterOutputStream {
        private long size;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            size += length;
        }
    }
}
