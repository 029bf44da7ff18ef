package vn.chiboso.bootstrap.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The packaged product, unpacked as an operator does for quick starts, as a process of its own; it can be killed as by the kernel. */
final class RunningProduct implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Path log;

    private RunningProduct(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static RunningProduct start(Path directory, int port, List<String> arguments) throws Exception {
        var log = directory.resolve("product-%d.log".formatted(System.nanoTime()));
        var unpacked = unpacked(directory);
        List<String> command = new ArrayList<>(List.of(
                java(),
                "--enable-native-access=ALL-UNNAMED",
                // a product that lives for seconds starts sooner without the optimising compiler
                "-XX:TieredStopAtLevel=1",
                "-jar",
                unpacked.toString(),
                "--server.port=" + port,
                "--chiboso.data.directory=" + directory.resolve("data")));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var product = new RunningProduct(process, port, log);
        product.awaitHealth();
        return product;
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    /** Once per directory: a third of a start from the one jar is reading jars within it. */
    private static Path unpacked(Path directory) throws Exception {
        var folder = directory.resolve("unpacked");
        var jar = folder.resolve("chi-bo-so.jar");
        if (!Files.exists(jar)) {
            var packed = Path.of("target", "chi-bo-so.jar").toAbsolutePath().toString();
            var unpacking = new ProcessBuilder(
                            java(), "-Djarmode=tools", "-jar", packed, "extract", "--destination", folder.toString())
                    .inheritIO()
                    .start();
            if (unpacking.waitFor() != 0) {
                throw new IllegalStateException("could not unpack " + packed);
            }
        }
        return jar;
    }

    private void awaitHealth() throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            while (Instant.now().isBefore(deadline)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the product stopped while starting:\n" + log());
                }
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.ofString())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // not listening yet
                }
                process.waitFor(Duration.ofMillis(300));
            }
        }
        throw new IllegalStateException("the product did not start in " + PATIENCE + ":\n" + log());
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** kill -9: no shutdown hook, no flush. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(Duration.ofSeconds(40))) {
            process.destroyForcibly().waitFor();
        }
    }
}
