package rs.nadzor.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;

import rs.nadzor.account.Staff;

/** A filled-in form of the desk, sent as browsers send one with a file field. */
final class DeskForm {

    private record Field(String name, String value) {
    }

    private final List<Field> fields = new ArrayList<>();
    private boolean looksForSimilar;
    private byte[] file;
    private String fileName;

    static DeskForm of(String... namesAndValues) {
        return new DeskForm().and(namesAndValues);
    }

    /** A name that is there twice is sent twice. */
    DeskForm and(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) fields.add(new Field(namesAndValues[i],
                namesAndValues[i + 1]));
        return this;
    }

    /** As one logs for the first time; other tests say at once that theirs is another deal than all that are like it. */
    DeskForm lookingForSimilar() {
        looksForSimilar = true;
        return this;
    }

    DeskForm file(String name, byte[] bytes) {
        fileName = name;
        file = bytes;
        return this;
    }

    Response post(Staff.Browser browser, String path) {
        return post(browser, path, browser.csrf());
    }

    Response post(Staff.Browser browser, String path, String csrf) {
        var request = browser.request();
        if (csrf != null) request.multiPart(part("csrf", csrf));
        if (!looksForSimilar) request.multiPart(part("another", "yes"));
        fields.forEach(field -> request.multiPart(part(field.name, field.value)));
        if (file != null) request.multiPart("file", fileName, file);
        return request.post(path);
    }

    private static MultiPartSpecification part(String name, String value) {
        return new MultiPartSpecBuilder(value).controlName(name)
                .mimeType("text/plain").charset(StandardCharsets.UTF_8).build();
    }
}
