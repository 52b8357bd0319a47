package rs.nadzor.start;

import java.nio.file.Path;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts Nadzor, on a database server of its own unless it is given one. */
@QuarkusMain
public class Nadzor {

    public static void main(String... args) {
        if (Typed.isCommand(args)) System.exit(Typed.run(args));
        try {
            // The training run that makes a class-data archive starts the application without a database.
            if (!Boolean.getBoolean("quarkus.appcds.generate")) prepare();
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }

    /** Only the environment and system properties count here: asking Quarkus for its settings this early spills logs. */
    private static void prepare() {
        var folder = DataFolder.at(Path.of(Setting.of("NADZOR_DATA_DIR", "nadzor.data.dir").orElse("data")));
        System.setProperty("nadzor.data.dir", folder.path().toString());
        SessionKey.provide(folder);
        var given = Setting.of("QUARKUS_DATASOURCE_JDBC_URL", "quarkus.datasource.jdbc.url");
        if (given.isPresent()) GivenServer.check(given.get());
        else startOwn(folder);
    }

    private static void startOwn(DataFolder folder) {
        var roles = EmbeddedPostgres.start(folder).roles();
        System.setProperty("quarkus.datasource.jdbc.url", roles.url());
        System.setProperty("quarkus.datasource.username", PostgresRoles.OWNER);
        System.setProperty("quarkus.datasource.password", roles.ownerPassword());
        System.setProperty("quarkus.datasource.published.username", PostgresRoles.PUBLIC);
        System.setProperty("quarkus.datasource.published.password", roles.publicPassword());
    }
}
