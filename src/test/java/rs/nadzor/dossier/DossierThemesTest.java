package rs.nadzor.dossier;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.evidence.Source;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.theme.Theme;

/** A register that an earlier version of the dossier filled gets the themes and entries that it never had, and nothing else. */
@QuarkusTest
class DossierThemesTest {

    @Inject
    Staff staff;
    @Inject
    DossierThemes themes;

    @Test
    void bringWhatTheRegisterNeverHadAndPublishIt() {
        String slug = "completed-by-itself";
        complete(slug, List.of("Z901"), false);
        assertEquals(1, edition(slug));
        complete(slug, List.of("Z901"), false);
        assertEquals(1, edition(slug), "nothing was missing");
        complete(slug, List.of("Z901", "Z902"), true);
        complete(slug, List.of("Z901", "Z902"), true);
        assertEquals(2, edition(slug));
        Staff.visitor().get("/watch/" + slug + ".json").then().body("content.theme.entries.size()", equalTo(2), "content.theme.conflicts.size()", equalTo(1),
                "content.theme.notes.size()", equalTo(1));
        Staff.visitor().get("/dossier/Z902").then().statusCode(303).header("Location", containsString("/watch/" + slug + "#entry-"));
        takeBackTheContradiction(slug);
        complete(slug, List.of("Z901", "Z902"), true);
        assertEquals(0, (int) in(slug, it -> it.contradictions.size()), "what people took back does not come again");
        retract(slug);
        complete(slug, List.of("Z901", "Z902", "Z903"), true);
        assertEquals(2, (int) in(slug, it -> it.entries.size()), "what was taken from the public is left alone");
        Staff.visitor().get("/en/watch/" + slug).then().statusCode(410);
    }

    @Test
    void leaveToPeopleWhatPeopleHaveChanged() {
        String slug = "completed-beside-people";
        complete(slug, List.of("Z911", "Z912"), false);
        UUID id = in(slug, it -> it.id);
        var vera = staff.as(Language.EN, Role.CONTRIBUTOR);
        String first = Jsoup.parse(vera.get("/desk/themes/" + id).asString()).select("a[href*=/entries/]").attr("href");
        vera.post(first + "/removal", Map.of()).then().statusCode(303);
        complete(slug, List.of("Z911", "Z912", "Z913"), false);
        complete(slug, List.of("Z911", "Z912", "Z913"), false);
        assertEquals(List.of("Каже Z912", "Каже Z913"), in(slug, it -> it.entries.stream().map(entry -> entry.textSr).toList()));
        assertNotEquals("installation", in(slug, it -> it.changedByName), "it is theirs still");
        assertEquals(1, edition(slug), "people publish it");
        Staff.visitor().get("/en/watch/" + slug).then().body(containsString("Kaže Z911"), not(containsString("Kaže Z913")));
        retract(slug);
    }

    private void complete(String slug, List<String> claims, boolean contradicted) {
        List<DossierFiles.EntryFile> entries = new ArrayList<>();
        claims.forEach(claim -> entries.add(new DossierFiles.EntryFile(List.of(claim), "statement", "2020", LocalizedText.of("Неко", "Somebody"),
                LocalizedText.of("Каже " + claim, null), List.of("c"))));
        List<DossierFiles.Contradiction> contradictions = contradicted ? List.of(new DossierFiles.Contradiction(claims.get(0), claims.get(1),
                LocalizedText.of("Не могу оба.", null))) : List.of();
        var file = new DossierFiles.ThemeFile(slug, LocalizedText.of("Тема " + slug, null), LocalizedText.of("Сажетак.", null), List.of("no-such-deal"),
                Map.of("c", new DossierFiles.Cite(slug, "p. 3", null, true)), entries, contradictions);
        Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(
                () -> themes.complete(List.of(file), key -> Source.byKey(key).orElseGet(() -> source(key)), Instant.now())));
    }

    private static Source source(String key) {
        Source source = new Source();
        source.key = key;
        source.title = "Извор " + key;
        source.kind = SourceKind.RESEARCH;
        source.persist();
        return source;
    }

    private void takeBackTheContradiction(String slug) {
        var vera = staff.as(Language.EN, Role.CONTRIBUTOR);
        UUID[] of = in(slug, it -> new UUID[] { it.id, it.contradictions.get(0).entry.id, it.contradictions.get(0).other.id });
        vera.post("/desk/themes/" + of[0] + "/entries/" + of[1] + "/contradictions/" + of[2] + "/removal", Map.of()).then().statusCode(303);
    }

    private void retract(String slug) {
        staff.as(Language.EN, Role.EDITOR).post("/desk/themes/" + in(slug, it -> it.id) + "/retraction", Map.of("reasonSr", "Проба.")).then().statusCode(303);
    }

    private static int edition(String slug) {
        return Staff.visitor().get("/watch/" + slug + ".json").then().statusCode(200).extract().path("edition");
    }

    private static <T> T in(String slug, Function<Theme, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(Theme.bySlug(slug).orElseThrow()));
    }
}
