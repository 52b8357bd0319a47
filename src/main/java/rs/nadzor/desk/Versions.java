package rs.nadzor.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import rs.nadzor.edition.Build;

/** What runs here: to be copied into a letter to whoever helps. */
@ApplicationScoped
public class Versions {

    private static final int ENOUGH = 12;

    @Inject
    EntityManager desk;
    @Inject
    Build build;
    @ConfigProperty(name = "quarkus.application.version")
    String version;

    /** With the beginning of the fingerprint of the build, which tells two of one version apart. */
    public String nadzor() {
        String print = build.toString();
        return version + " (" + print.substring(0, Math.min(ENOUGH, print.length())) + ")";
    }

    public String postgresql() {
        return text("show server_version");
    }

    public String java() {
        return Runtime.version().toString();
    }

    /** The one that was run last, and how many there are. */
    public String migrations() {
        return text("""
                select 'V' || (array_agg(version order by installed_rank desc))[1] || ' (' || count(*) || ')'
                  from desk.flyway_schema_history where success and version is not null""");
    }

    Bytes database() {
        return new Bytes(((Number) desk.createNativeQuery("select pg_database_size(current_database())", Long.class).getSingleResult()).longValue());
    }

    private String text(String query) {
        return (String) desk.createNativeQuery(query, String.class).getSingleResult();
    }
}
