package rs.nadzor.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.i18n.Language;
import rs.nadzor.web.Phrases;

@QuarkusTest
class JobsTest {

    @Inject
    Jobs jobs;
    @Inject
    Phrases phrases;

    @Test
    void eachIsKnownUnderOneNameThatPeopleCanReadToo() {
        List<String> names = jobs.all().stream().map(Job::name).toList();
        assertTrue(names.contains("abandoned_files") && names.contains("daily_asking"), names.toString());
        assertEquals(names.stream().distinct().sorted().toList(), names);
        for (String name : names) {
            assertTrue(name.matches("[a-z_]+"), name);
            for (Language language : Language.values()) assertFalse(phrases.in(language, "job:" + name).isBlank(), name);
        }
    }
}
