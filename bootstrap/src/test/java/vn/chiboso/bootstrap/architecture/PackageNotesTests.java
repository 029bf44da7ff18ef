package vn.chiboso.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every package says in a sentence what lives in it. */
class PackageNotesTests {
    @Test
    void everyPackageHasItsSentence() {
        assertThat(speaks("/** Jobs of meetings. */\n@NullMarked\npackage x;")).isTrue();
        assertThat(speaks("@NullMarked\npackage x;")).isFalse();
        assertThat(speaks("/** . */\n@NullMarked\npackage x;")).isFalse();

        var files = Sources.of("src/main/java", ".java");
        var silent = new TreeSet<String>();
        for (var file : files.keySet()) {
            var note = file.substring(0, file.lastIndexOf('/')) + "/package-info.java";
            if (!speaks(files.getOrDefault(note, "")) && !note.endsWith("java/vn/chiboso/package-info.java")) {
                silent.add(note);
            }
        }
        assertThat(files).isNotEmpty();
        assertThat(silent).isEmpty();
    }

    private static boolean speaks(String note) {
        return note.strip().matches("(?s)/\\*\\*[\\s*]*\\w.{9,}?\\*/.*");
    }
}
