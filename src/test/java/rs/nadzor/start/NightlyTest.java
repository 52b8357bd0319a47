package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that makes a backup every night, with a program that only writes the file it is told, or fails. */
class NightlyTest {

    private static final Path SCRIPT = Path.of("docker/nightly.sh").toAbsolutePath();

    @TempDir
    Path folder;
    private Path backups;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void backUpForAYearAndAHalf() throws IOException {
        backups = Files.createDirectory(folder.resolve("backups"));
        for (int age = 1; age <= 550; age++) Files.createFile(backups.resolve(name(today.minusDays(age))));
        Files.createFile(backups.resolve("notes.txt"));
    }

    @Test
    void keepsTheNewestAndTheFirstOfEachMonth() throws Exception {
        assertEquals(0, night("echo whole > \"$4\""));
        var kept = new TreeSet<>(Stream.of("notes.txt").toList());
        for (int age = 0; age < 14; age++) kept.add(name(today.minusDays(age)));
        for (int months = 0; months < 12; months++) kept.add(name(YearMonth.from(today).minusMonths(months).atDay(1)));
        assertEquals(kept, names());
        assertEquals("whole\n", Files.readString(backups.resolve(name(today))));
    }

    @Test
    void deletesNothingAfterANightThatFailed() throws Exception {
        assertEquals(1, night("exit 1"));
        assertEquals(551, names().size());
    }

    @Test
    void makesNoSecondOneOnTheSameDay() throws Exception {
        Files.writeString(backups.resolve(name(today)), "this morning's");
        assertEquals(0, night("exit 1"));
        assertEquals("this morning's", Files.readString(backups.resolve(name(today))));
    }

    @Test
    void clearsAwayWhatAKilledNightLeft() throws Exception {
        Files.createFile(backups.resolve(name(today.minusDays(1)) + ".part"));
        night("echo whole > \"$4\"");
        assertTrue(names().stream().noneMatch(name -> name.endsWith(".part")));
    }

    /** @param program is called as: java -jar … backup FILE */
    private int night(String program) throws Exception {
        var java = Files.writeString(folder.resolve("java"), "#!/bin/sh\n" + program + "\n");
        assertTrue(java.toFile().setExecutable(true));
        var script = new ProcessBuilder("sh", SCRIPT.toString(), "once").redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        script.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        script.environment().put("NADZOR_BACKUP_DIR", backups.toString());
        script.environment().put("TZ", "UTC");
        return script.start().waitFor();
    }

    private TreeSet<String> names() throws IOException {
        try (var files = Files.list(backups)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static String name(LocalDate day) {
        return "nadzor-%s.backup".formatted(day);
    }
}
