package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import java.util.function.Function;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import rs.nadzor.account.Staff;

/** What tests of the desk do over and over: log a deal, read what is stored. */
public final class Dealings {

    private Dealings() {
    }

    /** Logs a deal with this title and these further fields. */
    public static UUID log(Staff.Browser browser, String title, String... fields) {
        return logged(DeskForm.of("titleSr", title).and(fields).post(browser, "/desk/contracts"));
    }

    static UUID logged(Response answer) {
        assertEquals(303, answer.statusCode(), answer::asString);
        return UUID.fromString(answer.header("Location").replaceAll(".*/desk/contracts/", ""));
    }

    public static <T> T in(UUID contract, Function<Contract, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(Contract.findById(contract)));
    }

    public static int version(UUID contract) {
        return in(contract, deal -> deal.version);
    }
}
