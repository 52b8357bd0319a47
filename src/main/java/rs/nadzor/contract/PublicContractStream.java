package rs.nadzor.contract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;

/** Reads every deal of a filter through a cursor on the server, so that a million take no more memory than a page. */
@ApplicationScoped
class PublicContractStream {

    /** Rows in memory at a time. */
    static final int FETCHED = 500;

    @Inject
    @DataSource("published")
    AgroalDataSource published;
    @Inject
    ObjectMapper json;
    /** A reader who takes longer is cut off, since each holds a connection for as long. */
    @ConfigProperty(name = "nadzor.csv.longest")
    Duration longest;

    /** In the filter's order, as they were when it began. */
    void each(PublicContractFilter filter, Consumer<PublicContractRow> reader) {
        List<Object> values = new ArrayList<>();
        String sql = "select row::text from published.contract where " + filter.where(values) + " order by " + filter.order().by();
        try (Connection connection = published.getConnection()) {
            // The driver heeds the fetch size in a transaction only; this pool commits each statement by itself.
            connection.setAutoCommit(false);
            bound(connection);
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(FETCHED);
                for (int i = 0; i < values.size(); i++) select.setObject(i + 1, values.get(i));
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) reader.accept(json.readValue(rows.getString(1), PublicContractRow.class));
                }
            }
            connection.rollback();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the deals could not be read to the end", e);
        }
    }

    /** The server itself ends a transaction that lasts longer, whatever we wait for. */
    private void bound(Connection connection) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('transaction_timeout', ?, true)")) {
            set.setString(1, String.valueOf(longest.toMillis()));
            set.execute();
        }
    }
}
