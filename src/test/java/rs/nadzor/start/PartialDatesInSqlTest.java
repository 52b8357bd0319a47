package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.shared.PartialDate;

/** Lists and conflicts are asked in SQL, rules in Java: both must mean the same days. */
@QuarkusTest
class PartialDatesInSqlTest {

    @Inject
    AgroalDataSource desk;

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2020", "2019-02", "2020-02", "2019-05-31", "2019~", "2020-02~", "2019-05-31~",
            "../2019", "../2019-05", "../2019-05-31", "2019/..", "2019-05/..", "2019-05-31/.."})
    void meanTheSameDaysAsInJava(String canonical) throws SQLException {
        var date = PartialDate.of(canonical);
        try (var connection = desk.getConnection(); var query = connection.prepareStatement(
                "select public.partial_named(?), public.partial_first(?), public.partial_last(?)")) {
            for (var i = 1; i <= 3; i++) query.setString(i, canonical);
            var row = query.executeQuery();
            row.next();
            assertEquals(date.start(), row.getObject(1, LocalDate.class));
            assertEquals(date.earliest(), row.getObject(2, LocalDate.class));
            assertEquals(date.latest(), row.getObject(3, LocalDate.class));
        }
    }
}
