package rs.nadzor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database keeps the order of the packages too: a foreign key points only to a table of a package above, or of its own. */
class ForeignKeyTest {
    /** First numbers of the ranges that docs/architecture.md gives to packages. */
    private static final List<String> RANGES = List.of("shared", "audit", "account", "edition", "evidence", "organization", "contract", "contract",
            "gap", "followup", "dossier", "exchange", "watch");
    /** Of packages that came when the ranges were given away. */
    private static final Map<Integer, String> LATER = Map.of(101, "submission", 102, "theme", 114, "watch", 115, "edition", 118, "theme");
    private static final Pattern TABLE = Pattern.compile("(?:create|alter) table (?:only )?((?:desk|published)\\.\\w+)");
    private static final Pattern KEY = Pattern.compile("references ((?:desk|published)\\.\\w+)");
    private static final Map<String, Integer> RANKS = new HashMap<>();
    private static final List<String[]> KEYS = new ArrayList<>();

    @BeforeAll
    static void readMigrations() throws IOException {
        try (var files = Files.list(Path.of("migrations"))) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("V")).sorted().toList()) {
                int number = Integer.parseInt(file.getFileName().toString().substring(1, 4));
                String range = LATER.getOrDefault(number, RANGES.get(number / 10));
                String table = null;
                for (String line : Files.readAllLines(file)) {
                    Matcher made = TABLE.matcher(line);
                    if (made.find()) {
                        table = made.group(1);
                        if (line.contains("create table")) RANKS.put(table, ArchitectureTest.ORDER.indexOf(range));
                    }
                    Matcher key = KEY.matcher(line.replaceAll("--.*", ""));
                    while (key.find()) KEYS.add(new String[] { table, key.group(1) });
                }
            }
        }
    }

    @Test
    void pointsUpwards() {
        assertTrue(KEYS.size() > 20, "there are foreign keys to look at");
        List<String> wrong = KEYS.stream().filter(k -> RANKS.get(k[1]) > RANKS.get(k[0])).map(k -> k[0] + " → " + k[1]).toList();
        assertEquals(List.of(), wrong);
    }
}
