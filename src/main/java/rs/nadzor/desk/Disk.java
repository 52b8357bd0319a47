package rs.nadzor.desk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The disk that holds the data folder, and with it the database if it is our own. */
@ApplicationScoped
class Disk {

    /** A PostgreSQL that finds no room stops; before that, somebody should have heard of it. */
    private static final long LITTLE = 2_000_000_000L;

    @ConfigProperty(name = "nadzor.data.dir")
    Path folder;

    Bytes free() throws IOException {
        return new Bytes(store().getUsableSpace());
    }

    Bytes size() throws IOException {
        return new Bytes(store().getTotalSpace());
    }

    /** Less than a tenth, or less than two gigabytes; of a very large disk, a tenth is plenty. */
    static boolean isLittle(long free, long size) {
        return free < LITTLE || free < size / 10 && free < 10 * LITTLE;
    }

    private FileStore store() throws IOException {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there)) there = there.getParent();
        return Files.getFileStore(there);
    }
}
