package rs.nadzor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void carriesTheKeyOfTheLastRowThroughTheAddress() {
        Instant at = Instant.parse("2026-11-22T06:00:00.123456Z");
        UUID id = UUID.randomUUID();
        Cursor read = Cursor.read(Cursor.of(at, id, 7, "Ћићевац, општина", "0001-01-01", "-1.00").toString());
        assertEquals(at, read.instant(0));
        assertEquals(id, read.uuid(1));
        assertEquals(7, read.number(2));
        assertEquals("Ћићевац, општина", read.text(3));
        assertEquals(LocalDate.of(1, 1, 1), read.date(4));
        assertEquals(new BigDecimal("-1.00"), read.amount(5));
    }

    @Test
    void refusesAMadeUpKey() {
        assertThrows(BadRequestException.class, () -> Cursor.read("%%%"));
        Cursor other = Cursor.read(Cursor.of("x").toString());
        assertThrows(BadRequestException.class, () -> other.uuid(0));
        assertThrows(BadRequestException.class, () -> other.number(0));
        assertThrows(BadRequestException.class, () -> other.instant(0));
        assertThrows(BadRequestException.class, () -> other.date(0));
        assertThrows(BadRequestException.class, () -> other.amount(0));
        assertThrows(BadRequestException.class, () -> other.text(1));
    }

    @Test
    void refusesAKeyThatNoRowCouldHave() {
        assertThrows(BadRequestException.class, () -> Cursor.read(Cursor.of("a\0").toString()));
        for (String text : List.of("1e999999", "1e2000000000", "-1e-99999", "9".repeat(19), "1.234")) {
            assertThrows(BadRequestException.class, () -> Cursor.of(text).amount(0), text);
        }
        for (String text : List.of("+999999999-12-31", "-999999999-01-01", "0000-12-31")) {
            assertThrows(BadRequestException.class, () -> Cursor.of(text).date(0), text);
        }
        for (String text : List.of("+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "+294277-01-01T00:00:00Z")) {
            assertThrows(BadRequestException.class, () -> Cursor.of(text).instant(0), text);
        }
        assertThrows(BadRequestException.class, () -> Cursor.of("1-1-1-1-1").uuid(0));
    }

    @Test
    void leadsToTheNextPageWithTheSameFilters() {
        Paging first = paging("q=ку%26ћа&after=");
        assertEquals(3, first.fetch());
        var page = first.page(List.of(1, 2, 3), Cursor::of);
        assertEquals(List.of(1, 2), page.rows());
        assertTrue(page.next().startsWith("?q=%D0%BA%D1%83%26%D1%9B%D0%B0&after="), page.next());
        assertEquals(2, paging(page.next().substring(1)).after().orElseThrow().number(0));
    }

    @Test
    void endsWhereNothingFollows() {
        assertFalse(paging("q=a").page(List.of(1, 2), Cursor::of).more());
    }

    private static Paging paging(String query) {
        var parameters = new MultivaluedHashMap<String, String>();
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            parameters.add(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        var builder = UriBuilder.fromPath("/en/list");
        parameters.forEach((name, values) -> builder.queryParam(name, values.get(0).replace("%", "%25").replace("&", "%26")));
        return Paging.of((UriInfo) Proxy.newProxyInstance(UriInfo.class.getClassLoader(), new Class<?>[] { UriInfo.class },
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getQueryParameters" -> parameters;
                    case "getRequestUriBuilder" -> builder.clone();
                    default -> throw new UnsupportedOperationException(method.getName());
                }), 2);
    }
}
