package rs.nadzor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The list of what the security standard asks is whole, and names no test that is not there. */
class AsvsTest {

    /** The requirements of levels 1 and 2 of ASVS 4.0.3. */
    private static final String ASKED = """
            1.1:1-7 1.2:1-4 1.4:1,4-5 1.5:1-4 1.6:1-4 1.7:1-2 1.8:1-2 1.9:1-2 1.10:1 1.11:1-2 1.12:2 1.14:1-6 2.1:1-12
            2.2:1-3 2.3:1-3 2.4:1-5 2.5:1-7 2.6:1-3 2.7:1-6 2.8:1-7 2.9:1-3 2.10:1-4 3.1:1 3.2:1-4 3.3:1-4 3.4:1-5 3.5:1-3
            3.7:1 4.1:1-3,5 4.2:1-2 4.3:1-3 5.1:1-5 5.2:1-8 5.3:1-10 5.4:1-3 5.5:1-4 6.1:1-3 6.2:1-6 6.3:1-2 6.4:1-2
            7.1:1-4 7.2:1-2 7.3:1,3-4 7.4:1-3 8.1:1-4 8.2:1-3 8.3:1-8 9.1:1-3 9.2:1-4 10.2:1-2 10.3:1-3 11.1:1-8 12.1:1-3
            12.2:1 12.3:1-6 12.4:1-2 12.5:1-2 12.6:1 13.1:1,3-5 13.2:1-3,5-6 13.3:1-2 13.4:1-2 14.1:1-4 14.2:1-6 14.3:2-3
            14.4:1-7 14.5:1-4
            """;
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\d.]+) \\| [12] \\| ([^|]+) \\| (yes|partly|no|n/a) \\| ([^|]+) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    private final String list = read(Path.of("docs/security/asvs.md"));

    @Test
    void saysSomethingOnceOfEachRequirement() {
        assertEquals(asked().toList(), rows().map(row -> row.group(1)).toList());
    }

    @Test
    void namesTestsThatExist() {
        Set<String> tests = names(Path.of("src/test/java"));
        List<String> missing = TEST.matcher(list).results().map(test -> test.group(1)).distinct().filter(test -> !tests.contains(test)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void givesAReasonForEachLine() {
        rows().forEach(row -> assertTrue(row.group(4).strip().length() > 3, row.group()));
    }

    private Stream<MatchResult> rows() {
        return ROW.matcher(list).results();
    }

    // "1.4:1,4-5" is 1.4.1, 1.4.4, 1.4.5.
    private static Stream<String> asked() {
        return Stream.of(ASKED.strip().split("\\s+")).map(section -> section.split(":"))
                .flatMap(section -> Stream.of(section[1].split(",")).flatMapToInt(AsvsTest::range).mapToObj(last -> section[0] + "." + last));
    }

    private static IntStream range(String numbers) {
        String[] ends = numbers.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.java$", "")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
