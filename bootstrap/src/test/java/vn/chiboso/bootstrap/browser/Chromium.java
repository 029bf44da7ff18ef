package vn.chiboso.bootstrap.browser;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The browser on this machine: found on the PATH, or installed once where that needs nobody's leave. Without a window it is the
 * same engine with a third less work to do, so that is asked for first.
 */
final class Chromium {
    static final String MISSING =
            "The browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell;"
                    + " macOS: brew install --cask chromium) or put chromium, chromium-browser or google-chrome on the PATH.";

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String INSTALL = """
            export DEBIAN_FRONTEND=noninteractive
            apt-get update -qq
            apt-get install -y -qq --no-install-recommends chromium-headless-shell fonts-liberation \\
                || apt-get install -y -qq --no-install-recommends chromium fonts-liberation
            """;

    private Chromium() {}

    /** The executable; installs it on Debian as root, otherwise says in one sentence what to install. */
    static Path executable() {
        return find(path()).or(Chromium::installOnce).orElseThrow(() -> new IllegalStateException(MISSING));
    }

    /** Two test processes may find at the same time that there is none: the second waits for the first. */
    private static Optional<Path> installOnce() {
        var lock = Path.of(System.getProperty("java.io.tmpdir"), "chi-bo-so-chromium.lock");
        try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = file.lock()) {
            LOG.debug("{} holds {}", held, lock);
            return find(path()).or(() -> install(Chromium::mayInstall, INSTALL));
        } catch (IOException e) {
            LOG.warn("Chromium could not be installed", e);
            return Optional.empty();
        }
    }

    static Optional<Path> find(String path) {
        return NAMES.stream()
                .flatMap(name -> List.of(path.split(File.pathSeparator)).stream()
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Optional<Path> install(BooleanSupplier may, String command) {
        if (!may.getAsBoolean()) {
            return Optional.empty();
        }
        LOG.warn("No Chromium on the PATH: installing it now with \"{}\", once; this takes a minute or two.", command);
        try {
            var installing = new ProcessBuilder("sh", "-c", command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Files.createTempFile("chromium-install", ".log").toFile())
                    .start();
            if (!installing.waitFor(8, TimeUnit.MINUTES)) {
                installing.destroyForcibly();
                return Optional.empty();
            }
            return installing.exitValue() == 0 ? find(path()) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("Chromium could not be installed", e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String path() {
        var path = System.getenv("PATH");
        return path == null ? "" : path;
    }

    private static boolean mayInstall() {
        return Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"));
    }
}
