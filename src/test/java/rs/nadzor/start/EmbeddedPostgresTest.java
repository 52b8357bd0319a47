package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    /** One for all: making a database is the slow part. */
    @TempDir
    static Path path;
    private DataFolder folder;
    private EmbeddedPostgres server;

    @BeforeAll
    static void afterAFirstStartThatWasKilled() throws IOException {
        Files.createDirectories(path.resolve("postgresql/" + EmbeddedPostgres.MAJOR + ".new/base"));
        Files.createDirectories(path.resolve("postgresql/programs.new/bin"));
        Files.createDirectories(path.resolve("postgresql/programs-earlier/bin"));
    }

    @AfterEach
    void stop() {
        if (server != null) server.stop();
        if (folder != null) folder.unlock();
    }

    @Test
    void keepsItsDataWhenItStartsAgain() throws SQLException {
        start();
        try (var owner = owner()) {
            owner.createStatement().execute("create table kept as select 'camera' as word");
        }
        stop();
        start();
        try (var owner = owner(); var rows = owner.createStatement().executeQuery("select word from kept")) {
            assertTrue(rows.next());
            assertEquals("camera", rows.getString(1));
        }
    }

    @Test
    void refusesASecondStartOnTheSameFolder() {
        start();
        var refused = assertThrows(StartRefused.class, () -> EmbeddedPostgres.start(DataFolder.at(path)));
        assertTrue(refused.getMessage().contains("is in use by another Nadzor (process " + ProcessHandle.current().pid()), refused.getMessage());
    }

    @Test
    void refusesAWrongPassword() {
        start();
        for (var role : new String[] {"postgres", PostgresRoles.OWNER, PostgresRoles.PUBLIC}) {
            var refused = assertThrows(SQLException.class, () -> DriverManager.getConnection(server.roles().url(), role, "wrong"));
            assertEquals("28P01", refused.getSQLState());
        }
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        start();
        var port = server.roles().port();
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        for (var network : (Iterable<NetworkInterface>) NetworkInterface.networkInterfaces()::iterator) {
            for (var address : (Iterable<InetAddress>) network.inetAddresses().filter(a -> !a.isLoopbackAddress())::iterator) {
                assertThrows(IOException.class, () -> new Socket(address, port).close(), address.toString());
            }
        }
    }

    @Test
    void givesTheApplicationNoSuperuser() throws SQLException {
        start();
        try (var owner = owner(); var rows = owner.createStatement().executeQuery("""
                select bool_or(rolsuper or rolcreaterole or rolcreatedb or rolbypassrls) from pg_roles where rolname like 'nadzor%'""")) {
            assertTrue(rows.next());
            assertEquals(false, rows.getBoolean(1));
        }
    }

    @Test
    void leavesNothingOfAHalfMadeStartNorOfEarlierPrograms() throws IOException {
        start();
        try (var files = Files.list(path.resolve("postgresql"))) {
            assertEquals(List.of(), files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".new") || f.endsWith("-earlier")).toList());
        }
    }

    @Test
    void survivesAProcessNumberThatNowBelongsToAnotherProgram() throws Exception {
        start();
        stop();
        var stale = path.resolve("postgresql/" + EmbeddedPostgres.MAJOR + "/postmaster.pid");
        Files.writeString(stale, ProcessHandle.current().pid() + "\n/somewhere\n0\n1\n\n127.0.0.1\n\n\n");
        start();
        owner().close();
    }

    @Test
    void keepsSecretsToItsUser() throws Exception {
        start();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        try (var files = Files.list(path.resolve("postgresql"))) {
            for (var file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".password"))::iterator) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), file.toString());
            }
        }
    }

    private void start() {
        folder = DataFolder.at(path);
        server = EmbeddedPostgres.start(folder, "fsync=off");
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(server.roles().url(), PostgresRoles.OWNER, server.roles().ownerPassword());
    }
}
