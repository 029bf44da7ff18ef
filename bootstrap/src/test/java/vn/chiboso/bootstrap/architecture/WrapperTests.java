package vn.chiboso.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the wrapper says on a machine without JDK 25: the real script, its usual places moved into an empty folder. */
@DisabledOnOs(OS.WINDOWS)
class WrapperTests {
    @TempDir
    Path machine;

    @BeforeEach
    void installOnlyJdk17() throws IOException {
        var script = Files.readString(Sources.ROOT.resolve(".mvn/find-jdk25.sh"))
                .replaceAll("(?<=\\s)/(?=usr|opt|Library)", machine + "/");
        Files.writeString(machine.resolve("find.sh"), script + "\necho \"found $JAVA_HOME\"\n");
        jdk("jdk17", "17.0.15");
    }

    @Test
    void withoutJdk25ItSaysSoInOneLine() throws Exception {
        assertThat(run()).startsWith("1 Chi Bộ Số needs a JDK 25").hasLineCount(1);
    }

    @Test
    void aJdk25InAUsualPlaceIsFoundBesideAnOlderOne() throws Exception {
        var found = jdk("usr/lib/jvm/temurin-25", "25.0.3");
        assertThat(run()).isEqualTo("0 found " + found);
    }

    private Path jdk(String folder, String version) throws IOException {
        var home = Files.createDirectories(machine.resolve(folder));
        var compiler = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.writeString(compiler, "#!/bin/sh\n");
        assertThat(compiler.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String run() throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder("/bin/sh", "-euf", machine.resolve("find.sh").toString());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", machine.resolve("home").toString());
        builder.environment().put("JAVA_HOME", machine.resolve("jdk17").toString());
        var process = builder.redirectErrorStream(true).start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.exitValue() + " " + said.strip();
    }
}
