package rs.nadzor.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.zip.ZipInputStream;

import rs.nadzor.shared.Fingerprint;

/** A backup to be read. What reads it does so in a stream, however large it is. */
public final class BackupFile {

    private static final int LONGEST_MANIFEST = 16 << 20;
    private final Path path;
    private final String password;

    /** @param password null: none was given */
    public BackupFile(Path path, String password) {
        this.path = path;
        this.password = password;
    }

    interface Reader {
        void read(String path, InputStream content) throws IOException, SQLException;
    }

    private record Read(long size, String sha256) {
    }

    /**
     * Reads the whole file, and believes nothing of it before its fingerprint fits.
     *
     * @throws BackupRefused when a byte is not as it was written, or anything is missing or too much
     */
    public Manifest check() {
        try {
            fingerprint();
            var read = new LinkedHashMap<String, Read>();
            var manifest = new Manifest[1];
            entries((name, content) -> {
                if (manifest[0] != null || read.containsKey(name)) throw new IOException(name + " is one too many");
                if (name.equals(Manifest.NAME)) manifest[0] = Manifest.read(content.readNBytes(LONGEST_MANIFEST));
                else read.put(name, readThrough(content));
            });
            if (manifest[0] == null) throw new EOFException("the manifest is missing");
            var promised = new LinkedHashMap<String, Read>();
            manifest[0].tables().forEach(entry -> promised.put(entry.path(), new Read(entry.size(), entry.sha256())));
            if (!read.equals(promised)) throw new IOException("the tables are not those of the manifest");
            return manifest[0];
        } catch (NoSuchFileException e) {
            throw new BackupRefused("There is no file %s.".formatted(path), e);
        } catch (IOException | SQLException | IllegalArgumentException e) {
            throw new BackupRefused("The backup %s is damaged or not complete (%s); nothing was changed.".formatted(path, e.getMessage()), e);
        }
    }

    /** Every entry in the order of the file; what of one was not read is skipped. */
    void entries(Reader reader) throws IOException, SQLException {
        try (var zip = new ZipInputStream(open())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) reader.read(entry.getName(), zip);
        }
    }

    private void fingerprint() throws IOException {
        var tail = new FingerprintOutput.Tail();
        try (var in = open()) {
            var buffer = new byte[1 << 16];
            for (int length; (length = in.read(buffer)) > 0;) tail.push(buffer, 0, length, OutputStream.nullOutputStream());
        }
        if (!tail.before().hex().equals(tail.text())) throw new IOException("its fingerprint does not fit");
    }

    private static Read readThrough(InputStream content) throws IOException {
        var digest = Fingerprint.sha256();
        var size = new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        return new Read(size, Fingerprint.of(digest).hex());
    }

    private InputStream open() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.mark(Seal.MARK.length);
        if (!Arrays.equals(in.readNBytes(Seal.MARK.length), Seal.MARK)) {
            in.reset();
            if (password == null) return in;
            in.close();
            // Who took the sealed file away could have put any other in its place.
            throw new BackupRefused("The backup %s is not encrypted, but NADZOR_BACKUP_PASSWORD is set: unset it if you trust this file all the same.".formatted(path));
        }
        if (password != null) return new SealedInput(in, password);
        in.close();
        throw new BackupRefused("The backup %s is encrypted: set NADZOR_BACKUP_PASSWORD.".formatted(path));
    }
}
