package rs.nadzor.edition;

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
import jakarta.persistence.Query;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import rs.nadzor.sheet.Rows;
import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/** Reads what public lists show, as the public role: a page of it, the number of rows, or every row through a cursor. */
@ApplicationScoped
public class ReadTables {

    /** Rows in memory at a time when all are read. */
    public static final int FETCHED = 500;

    @Inject
    @DataSource("published")
    AgroalDataSource published;
    @Inject
    ObjectMapper json;
    /** A reader who takes longer is cut off, since each holds a connection for as long. */
    @ConfigProperty(name = "nadzor.csv.longest")
    Duration longest;

    private record Entry<T>(T row, String key, String id) {
    }

    public <T> Paging.Page<T> page(ReadTable<T> table, Where where, ReadOrder order, Paging paging) {
        List<Object> values = new ArrayList<>(where.values());
        String after = paging.after().map(last -> {
            values.add(order.key().apply(last));
            values.add(table.last().apply(last));
            return " and " + order.after(table.id(), "?");
        }).orElse("");
        Paging.Page<Entry<T>> page = paging.page(entries(table, where + after, order, values, paging.fetch()), e -> Cursor.of(e.key, e.id));
        return new Paging.Page<>(page.rows().stream().map(Entry::row).toList(), page.next());
    }

    public <T> List<T> first(ReadTable<T> table, Where where, ReadOrder order, int limit) {
        return entries(table, where.toString(), order, where.values(), limit).stream().map(Entry::row).toList();
    }

    public long count(ReadTable<?> table, Where where) {
        return (Long) bound(Edition.getEntityManager().createNativeQuery("select count(*) from " + table.name() + " where " + where, Long.class),
                where.values()).getSingleResult();
    }

    /** Every row in the order of the pages, as they were when the reading began; a million take no more memory than a page. */
    public <T> Rows<T> all(ReadTable<T> table, Where where, ReadOrder order) {
        String sql = "select row::text from " + table.name() + " where " + where + order.by(table.id());
        return reader -> read(sql, where.values(), row -> reader.accept(read(row, table.type())));
    }

    public <T> T read(String row, Class<T> type) {
        try {
            return json.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<Entry<T>> entries(ReadTable<T> table, String where, ReadOrder order, List<Object> values, int limit) {
        // Named, since "order by amount" would mean the text that "amount::text" gives, where 9 comes after 10.
        Query query = Edition.getEntityManager().createNativeQuery("select row::text as shown, " + order.text() + " as last, " + table.id()
                + "::text as place from " + table.name() + " where " + where + order.by(table.id()), Object[].class);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = bound(query, values).setMaxResults(limit).getResultList();
        return rows.stream().map(row -> new Entry<>(read((String) row[0], table.type()), (String) row[1], (String) row[2])).toList();
    }

    private static Query bound(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        return query;
    }

    private void read(String sql, List<Object> values, Consumer<String> reader) {
        try (Connection connection = published.getConnection()) {
            // The driver heeds the fetch size in a transaction only; this pool commits each statement by itself.
            connection.setAutoCommit(false);
            cutOff(connection);
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(FETCHED);
                for (int i = 0; i < values.size(); i++) select.setObject(i + 1, values.get(i));
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) reader.accept(rows.getString(1));
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("the list could not be read to the end", e);
        }
    }

    /** The server itself ends a transaction that lasts longer, whatever we wait for. */
    private void cutOff(Connection connection) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('transaction_timeout', ?, true)")) {
            set.setString(1, String.valueOf(longest.toMillis()));
            set.execute();
        }
    }
}
