package rs.nadzor.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** The migrations of this program, run on one connection and without a commit. */
final class Migrations {

    /** Held, or the level of a logger that nobody holds is forgotten. */
    private static final Logger LOG = Logger.getLogger("org.flywaydb");
    /** By version. */
    private final Map<String, Script> scripts = new TreeMap<>();
    /** What Flyway runs around them: before each, and after all. */
    private Script beforeEach, afterAll;

    /** Those in the archive of this class: the program does not run yet, so nothing else knows them. */
    Migrations() {
        try {
            var home = Path.of(Migrations.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                read(home.resolve("db/migration"));
                return;
            }
            try (var archive = FileSystems.newFileSystem(home)) {
                read(archive.getPath("db/migration"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void read(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "V*.sql")) {
            for (var file : files) {
                var script = script(file);
                scripts.put(script.name.substring(1, script.name.indexOf("__")), script);
            }
        }
        beforeEach = script(folder.resolve("beforeEachMigrate.sql"));
        afterAll = script(folder.resolve("afterMigrate.sql"));
    }

    private static Script script(Path file) throws IOException {
        return new Script(file.getFileName().toString(), Files.readString(file));
    }

    /** In the order in which they ran; empty where nothing was ever migrated. */
    static List<Manifest.Migration> applied(Connection connection) throws SQLException {
        var applied = new ArrayList<Manifest.Migration>();
        try (var statement = connection.createStatement()) {
            var known = statement.executeQuery("select to_regclass('desk.flyway_schema_history') is not null");
            known.next();
            if (!known.getBoolean(1)) return applied;
            var rows = statement.executeQuery("""
                    select version, checksum from desk.flyway_schema_history where version is not null and success order by installed_rank""");
            while (rows.next()) applied.add(new Manifest.Migration(rows.getString(1), rows.getInt(2)));
        }
        return applied;
    }

    /** Versions that this program does not have. */
    Set<String> unknown(List<Manifest.Migration> migrations) {
        return migrations.stream().map(Manifest.Migration::version).filter(v -> !scripts.containsKey(v)).collect(Collectors.toSet());
    }

    /** Only these, as they were when the backup was made. No policy hides a row yet: COPY could not write under one. */
    void run(OneTransaction transaction, List<Manifest.Migration> migrations) {
        var versions = migrations.stream().map(Manifest.Migration::version).collect(Collectors.toSet());
        migrate(transaction, Stream.concat(Stream.of(beforeEach),
                scripts.entrySet().stream().filter(s -> versions.contains(s.getKey())).map(Map.Entry::getValue)).toList());
    }

    void runAll(OneTransaction transaction) {
        migrate(transaction, Stream.concat(Stream.of(beforeEach, afterAll), scripts.values().stream()).toList());
    }

    /** Schemas and order as in application.properties. */
    private static void migrate(OneTransaction transaction, Collection<Script> scripts) {
        LOG.setLevel(Level.OFF);
        Flyway.configure(Migrations.class.getClassLoader()).dataSource(transaction.source()).schemas("desk", "published").outOfOrder(true)
                .javaMigrationClassProvider(List::of).resourceProvider(new ResourceProvider() {
                    @Override
                    public LoadableResource getResource(String name) {
                        return null;
                    }

                    @Override
                    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
                        return scripts.stream().filter(s -> s.name.startsWith(prefix)).map(LoadableResource.class::cast).toList();
                    }
                }).load().migrate();
    }

    private static final class Script extends LoadableResource {
        private final String name, text;

        Script(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
