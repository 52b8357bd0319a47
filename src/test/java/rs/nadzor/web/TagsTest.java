package rs.nadzor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.qute.Engine;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.UserTagSectionHelper;

/** The tags that draw: each form differs, is hidden from a screen reader and always has its words beside it. */
class TagsTest {

    private static final List<String> TAGS = List.of("bar", "copy", "empty", "knowing", "refs", "report", "scale");

    public record Row(String label, String value, String asOf, int offset, int width, int end, String bound, String rank,
            List<Integer> notes) {

        public String anchor() {
            return "statement-1";
        }

        static Row of(String bound) {
            return new Row("купљено", "1.000", "2019.", 0, 40, 40, bound, "normal", List.of(2, 3));
        }
    }

    final Engine engine = engine();

    @ParameterizedTest
    @ValueSource(strings = {"disclosed", "partly", "undisclosed", "conflict", "cannot_tell", "withheld"})
    void drawsNoTwoStatesOfOpennessAlike(String state) {
        String drawn = bar(state);
        assertTrue(drawn.contains("aria-hidden=\"true\"") && drawn.contains("<span>речи &amp; речи</span>"), drawn);
        assertEquals(1, Stream.of("disclosed", "partly", "undisclosed", "conflict", "cannot_tell", "withheld")
                .filter(other -> bar(other).equals(drawn)).count());
    }

    @Test
    void showsWhatItCannotNameAsNotEnoughData() {
        assertEquals(bar("cannot_tell"), bar("something new"));
    }

    @Test
    void fillsTheHalfBarByItsShare() {
        String drawn = render("{#bar state='partly' words='3 од 9' n=3 m=9 /}");
        assertTrue(drawn.contains("viewBox=\"0 0 9 1\"") && drawn.contains("<rect width=\"3\" height=\"1\""), drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "undisclosed", "not_applicable", "not_checked"})
    void drawsNoTwoKindsOfEmptyAlike(String kind) {
        String drawn = render("{#empty kind=kind words='x' /}", "kind", kind);
        assertEquals(1, Stream.of("unknown", "undisclosed", "not_applicable", "not_checked")
                .filter(other -> render("{#empty kind=kind words='x' /}", "kind", other).equals(drawn)).count());
    }

    @Test
    void endsABarAsOpenlyAsItsFigureIsBounded() {
        String arrow = "M19 3 24 7 19 11";
        assertTrue(scale("at_least").contains(arrow) && scale("more_than").contains(arrow));
        assertFalse(scale("exact").contains(arrow));
        assertTrue(scale("announced").contains("fill=\"none\""));
        assertTrue(scale("about").contains("M3 2V12") && scale("nearly").contains("M3 2V12"));
    }

    @Test
    void givesEveryFigureItsSources() {
        String drawn = scale("exact");
        assertTrue(drawn.contains("href=\"#source-2\"") && drawn.contains("href=\"#source-3\""), drawn);
    }

    @Test
    void obeysTheStrictPolicy() {
        for (String drawn : List.of(bar("partly"), scale("about"))) assertFalse(drawn.contains("style="), drawn);
    }

    private String bar(String state) {
        return render("{#bar state=state words='речи & речи' /}", "state", state);
    }

    private String scale(String bound) {
        return render("{#scale rows /}", "rows", List.of(Row.of(bound)));
    }

    private String render(String template, Object... data) {
        var instance = engine.parse(template, new io.quarkus.qute.Variant(java.util.Locale.ENGLISH, "text/html", "UTF-8")).instance();
        for (int i = 0; i < data.length; i += 2) instance.data((String) data[i], data[i + 1]);
        return instance.render();
    }

    private static Engine engine() {
        var builder = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new io.quarkus.qute.HtmlEscaper(List.of("text/html")))
                .addNamespaceResolver(words("layout")).addNamespaceResolver(words("publiccontract"));
        for (String tag : TAGS) {
            builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag));
        }
        var engine = builder.build();
        for (String tag : TAGS) {
            engine.putTemplate("tags/" + tag, engine.parse(read("templates/tags/" + tag + ".html"),
                    new io.quarkus.qute.Variant(java.util.Locale.ENGLISH, "text/html", "UTF-8")));
        }
        return engine;
    }

    private static NamespaceResolver words(String namespace) {
        return NamespaceResolver.builder(namespace).resolve(context -> context.getName()).build();
    }

    private static String read(String path) {
        try (InputStream in = TagsTest.class.getClassLoader().getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
