package vn.chiboso.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Small files: median under 40 lines, none over 250; a test may tell a longer story, up to 400. */
class SizesTests {
    private static final int LONGEST = 250;
    private static final int LONGEST_TEST = 400;

    @Test
    void noFileIsLong() {
        assertThat(over(LONGEST, Map.of("Long.java", "x\n".repeat(251), "Short.java", "x\n".repeat(250))))
                .containsOnlyKeys("Long.java");
        var files = new TreeMap<String, String>();
        for (var folder : new String[] {"src/main/java", "src/main/resources/templates"}) {
            files.putAll(Sources.of(folder, ".java"));
            files.putAll(Sources.of(folder, ".html"));
        }
        files.putAll(Sources.of("src/main/resources/db", ".sql"));
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(over(LONGEST, files)).isEmpty();
        assertThat(over(LONGEST_TEST, Sources.of("src/test/java", ".java"))).isEmpty();
    }

    @Test
    void mostFilesAreSmall() {
        var lines = Sources.of("src/main/java", ".java").values().stream()
                .mapToLong(text -> text.lines().count())
                .sorted()
                .toArray();
        assertThat(lines[lines.length / 2]).as("median").isLessThan(40);
    }

    private static Map<String, Long> over(int most, Map<String, String> files) {
        var found = new TreeMap<String, Long>();
        files.forEach((file, text) -> {
            var lines = text.lines().count();
            if (lines > most) {
                found.put(file, lines);
            }
        });
        return found;
    }
}
