package rs.nadzor.start;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked from the archive on our class path into a folder named after its content. */
final class PostgresPrograms {

    private PostgresPrograms() {
    }

    /** A folder with bin, lib and share; one that was left half unpacked is thrown away. */
    static Path unpackedIn(Path folder) {
        var archive = "/postgres-linux-%s.txz".formatted(architecture());
        try {
            var programs = Path.of(prefix(folder) + fingerprint(archive));
            if (Files.isDirectory(programs)) return programs;
            var half = folder.resolve("programs.new");
            Trees.delete(half);
            Files.createDirectories(half);
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(open(archive)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) unpack(tar, entry, half);
            }
            return Files.move(half, programs, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused("Nadzor cannot unpack its database server into %s (%s). It needs about 70 MB there; or give it a server with QUARKUS_DATASOURCE_JDBC_URL."
                    .formatted(folder, e.getMessage()), e);
        }
    }

    /** What the paths of all programs in this folder begin with, whichever version they are. */
    static String prefix(Path folder) {
        return folder.resolve("programs-").toString();
    }

    /** After an update the earlier version's programs are of no use. */
    static void deleteOthers(Path folder, Path programs) throws IOException {
        try (var others = Files.newDirectoryStream(folder, other -> other.toString().startsWith(prefix(folder)) && !other.equals(programs))) {
            for (var other : others) Trees.delete(other);
        }
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("the archive leads out of its folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String fingerprint(String archive) throws IOException {
        try (var in = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String archive) {
        var in = PostgresPrograms.class.getResourceAsStream(archive);
        if (in == null) throw new StartRefused("This build of Nadzor carries no database server for %s on %s. Give it one with QUARKUS_DATASOURCE_JDBC_URL (PostgreSQL 18)."
                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        return new BufferedInputStream(in, 1 << 16);
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
    }
}
