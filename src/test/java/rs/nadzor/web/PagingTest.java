package rs.nadzor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
        Cursor read = Cursor.read(Cursor.of(at, id, 7, "Ћићевац, општина").toString());
        assertEquals(at, read.instant(0));
        assertEquals(id, read.uuid(1));
        assertEquals(7, read.number(2));
        assertEquals("Ћићевац, општина", read.text(3));
    }

    @Test
    void refusesAMadeUpKey() {
        assertThrows(BadRequestException.class, () -> Cursor.read("%%%"));
        Cursor other = Cursor.read(Cursor.of("x").toString());
        assertThrows(BadRequestException.class, () -> other.uuid(0));
        assertThrows(BadRequestException.class, () -> other.number(0));
        assertThrows(BadRequestException.class, () -> other.instant(0));
        assertThrows(BadRequestException.class, () -> other.text(1));
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
