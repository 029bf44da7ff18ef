package vn.chiboso.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import vn.chiboso.ChiBoSoApplication;
import vn.chiboso.bootstrap.browser.BrowserTest;

/** The whole product with its demo on a database of its own, asked by the demo's people. */
@SpringBootTest(classes = ChiBoSoApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class AtDemo extends BrowserTest {
    private static final Path DIRECTORY = directory();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        var database = FreshDatabase.create();
        registry.add("spring.datasource.url", database::url);
        registry.add("chiboso.demo", () -> true);
        registry.add("chiboso.data.directory", DIRECTORY::toString);
    }

    final String village() {
        return json("bithu", "/api/v1/meetings").get(0).get("unit").asString();
    }

    final String address(String path) {
        return "http://localhost:" + port + path;
    }

    final JsonNode json(String userName, String path) {
        var body = client(userName).get().uri(address(path)).retrieve().body(JsonNode.class);
        assertThat(body).isNotNull();
        return body;
    }

    static RestClient client(String userName) {
        var builder = RestClient.builder();
        if (!userName.isEmpty()) {
            builder.defaultHeaders(headers -> headers.setBasicAuth(userName, password(userName)));
        }
        return builder.build();
    }

    /** From the sheet that the start prints. */
    static String password(String userName) {
        try (var lines = Files.lines(DIRECTORY.resolve("demo-sign-ins.txt"))) {
            return lines.filter(line -> line.contains(" " + userName + " "))
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("chiboso-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
