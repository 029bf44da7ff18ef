package vn.chiboso.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the browser comes from. */
class ChromiumTests {
    @TempDir
    Path folder;

    @Test
    void itIsFoundOnThePathUnderItsUsualNames() throws IOException {
        var chrome = Files.createFile(folder.resolve("google-chrome"));
        assertThat(Chromium.find("/nowhere" + File.pathSeparator + folder)).isEmpty();
        assertThat(chrome.toFile().setExecutable(true)).isTrue();
        assertThat(Chromium.find("/nowhere" + File.pathSeparator + folder)).contains(chrome);
        assertThat(Chromium.find("")).isEmpty();
        var shell = Files.createFile(folder.resolve("chromium-headless-shell"));
        assertThat(shell.toFile().setExecutable(true)).isTrue();
        assertThat(Chromium.find("/nowhere" + File.pathSeparator + folder))
                .as("the lighter one")
                .contains(shell);
    }

    @Test
    void nothingIsInstalledWithoutLeave() {
        var trace = folder.resolve("trace");
        assertThat(Chromium.install(() -> false, "touch " + trace)).isEmpty();
        assertThat(trace).doesNotExist();
        assertThat(Chromium.install(() -> true, "touch " + trace + " && false")).isEmpty();
        assertThat(trace).exists();
    }

    @Test
    void whoLacksItIsToldInOneSentence() {
        assertThat(Chromium.MISSING)
                .contains("Chromium", "PATH")
                .hasLineCount(1)
                .endsWith(".");
    }
}
