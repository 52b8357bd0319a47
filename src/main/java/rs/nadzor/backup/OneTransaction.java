package rs.nadzor.backup;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A transaction that others work in as if each had connections of its own: what they commit waits for the one commit
 * at the end, so that a restore that fails or is killed leaves the database as it was.
 */
final class OneTransaction {

    private final Connection connection;

    OneTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    Connection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    DataSource source() {
        return proxy(DataSource.class, (target, method, arguments) -> switch (method.getName()) {
            case "getConnection" -> inner();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private Connection inner() {
        return proxy(Connection.class, (target, method, arguments) -> switch (method.getName()) {
            case "close", "setAutoCommit", "setReadOnly" -> null;
            // What waits for a commit happens now: a table with deferred triggers outstanding cannot be altered.
            case "commit" -> {
                execute("set constraints all immediate");
                execute("set constraints all deferred");
                yield null;
            }
            case "rollback" -> throw new SQLException("a migration failed");
            default -> {
                try {
                    yield method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(OneTransaction.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
