package rs.nadzor.start;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;

/** Where one installation keeps its database and its secrets; nobody but the user who runs Nadzor may look inside. */
public final class DataFolder {

    /** Held until the JVM dies: the operating system lets go of it however that happens. */
    private FileChannel lock;
    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** Makes the folder (mode 0700) if it is not there yet. */
    public static DataFolder at(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!Files.isReadable(absolute) || !Files.isWritable(absolute) || !Files.isExecutable(absolute)) throw new StartRefused(
                    "The data folder %s belongs to %s, and %s may not use it. Run Nadzor as its owner, give %s the folder with all that is in it, or choose another one with NADZOR_DATA_DIR."
                            .formatted(absolute, Files.getOwner(absolute), user(), user()));
            // Real, because processes are recognized by the path of their program.
            return new DataFolder(absolute.toRealPath());
        } catch (IOException e) {
            throw new StartRefused("Nadzor cannot make its data folder %s (%s). Choose another one with NADZOR_DATA_DIR."
                    .formatted(absolute, e.getMessage()), e);
        }
    }

    private static String user() {
        return System.getProperty("user.name");
    }

    /** Keeps every other process off this folder for as long as this JVM lives. */
    public DataFolder lock() {
        var file = path.resolve("nadzor.lock");
        if (lock != null && lock.isOpen()) return this;
        try {
            lock = FileChannel.open(file, CREATE, WRITE);
            if (lock.tryLock() == null) throw new OverlappingFileLockException();
            keep(lock);
            lock.truncate(0).write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes()));
            return this;
        } catch (OverlappingFileLockException e) {
            throw new StartRefused("The data folder %s is in use by another Nadzor (process %s). Stop that one first, or give this one its own folder with NADZOR_DATA_DIR."
                    .formatted(path, read(file).strip()));
        } catch (IOException e) {
            throw new StartRefused("Nadzor cannot lock its data folder %s (%s). Is it on a full or read-only disk?"
                    .formatted(path, e.getMessage()), e);
        }
    }

    /** Whether another process holds it; if none does, it is ours from now on. */
    boolean isInUse() {
        try {
            lock();
            return false;
        } catch (StartRefused refused) {
            if (refused.getCause() != null) throw refused;
            return true;
        }
    }

    /** A thread holds on to it: a channel that is garbage is closed, and the lock would be gone while the server runs. */
    private static void keep(FileChannel lock) {
        var keeper = new Thread(() -> {
            while (lock.isOpen()) LockSupport.park(lock);
        }, "nadzor-lock");
        keeper.setDaemon(true);
        keeper.start();
    }

    /** Lets another process have the folder; only tests need it, the end of the JVM does the same. */
    void unlock() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A secret of 32 random bytes, made the first time it is asked for, in a file only its owner can read. */
    public String secret(String name) {
        var file = path.resolve(name);
        try {
            if (Files.exists(file)) return Files.readString(file).strip();
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            Files.createDirectories(file.getParent());
            Secrets.write(file, secret);
            return secret;
        } catch (IOException e) {
            throw new StartRefused("Nadzor cannot keep the secret %s (%s).".formatted(file, e.getMessage()), e);
        }
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "unknown";
        }
    }
}
