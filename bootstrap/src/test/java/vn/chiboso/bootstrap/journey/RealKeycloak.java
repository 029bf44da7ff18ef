package vn.chiboso.bootstrap.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The Keycloak that Maven unpacked, with the realm as shipped and its database in a file; it can be stopped and started again. */
final class RealKeycloak implements AutoCloseable {
    static final String CLIENT_SECRET = "cua-trang-4711";
    static final String PROVISIONING_SECRET = "cua-cap-tai-khoan-4712";
    /** A program whose tokens last longer than the test. */
    static final String PROGRAM = "chuong-trinh-thu";
    /** One whose tokens are over after a second. */
    static final String HASTY = "chuong-trinh-voi";
    /** One of another product. */
    static final String FOREIGN = "chuong-trinh-khac";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ADMINISTRATOR = "quan-tri-keycloak";

    private final Path home;
    private final int port;
    private final String product;
    private final RestClient client = RestClient.create();
    private Process process;

    /** @param product where the realm's clients find the product */
    RealKeycloak(int port, String product) throws Exception {
        this.port = port;
        this.product = product;
        try (var folders = Files.list(Path.of("target", "keycloak"))) {
            home = folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                Path.of("..", "docs", "keycloak", "chiboso-realm.json"),
                home.resolve("data/import/chiboso-realm.json"));
        process = start();
        await();
        for (var program : List.of(PROGRAM, HASTY, FOREIGN)) {
            addProgram(program);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void stop() throws InterruptedException {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(Duration.ofSeconds(30))) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }
    }

    void startAgain() throws Exception {
        process = start();
        await();
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }

    /** What a program gets that signs in as somebody. */
    String token(String program, String userName, String password) {
        return token("chiboso", program, userName, password);
    }

    /** The token of a program as shipped, which somebody who is signed in lets in. */
    String letIn(AtKeycloak somebody) throws InterruptedException {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", "chi-bo-so-programs");
        var way = ask("chiboso", "auth/device", form);
        somebody.consent(way.get("verification_uri_complete").asString());
        form.add("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
        form.add("device_code", way.get("device_code").asString());
        Thread.sleep(Duration.ofSeconds(way.path("interval").asInt(5)));
        return ask("chiboso", "token", form).get("access_token").asString();
    }

    /** Signed by this Keycloak too, but for another realm. */
    String tokenOfAnotherRealm() {
        return token("master", "admin-cli", ADMINISTRATOR, ADMINISTRATOR);
    }

    /** Empty when there is none of that name. */
    JsonNode user(String userName) {
        return get("/users?exact=true&briefRepresentation=false&username=" + userName);
    }

    String idOf(String userName) {
        return user(userName).path(0).path("id").asString();
    }

    int sessionsOf(String userName) {
        return get("/users/" + idOf(userName) + "/sessions").size();
    }

    /** Somebody of another system. */
    void add(String userName, String password) {
        post(
                "/users",
                Map.of(
                        "username",
                        userName,
                        "lastName",
                        "Người ngoài",
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))));
    }

    /** As Keycloak's own administrator does on the page of a user. */
    void endSessionsOf(String userName) {
        post("/users/" + idOf(userName) + "/logout", Map.of());
    }

    /** Logouts are told to another node than the one that people use. */
    void tellLogoutsTo(String node) {
        var ours = (ObjectNode) get("/clients?clientId=chi-bo-so").get(0);
        ((ObjectNode) ours.get("attributes"))
                .put("backchannel.logout.url", node + "/logout/connect/back-channel/keycloak");
        administrator()
                .put()
                .uri("/clients/" + ours.get("id").asString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(ours)
                .retrieve()
                .toBodilessEntity();
    }

    private void addProgram(String name) {
        var audience = Map.of(
                "name",
                "audience",
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-audience-mapper",
                "config",
                Map.of(
                        "included.custom.audience",
                        name.equals(FOREIGN) ? "another-product" : "chi-bo-so-api",
                        "access.token.claim",
                        "true"));
        post(
                "/clients",
                Map.of(
                        "clientId",
                        name,
                        "publicClient",
                        true,
                        "standardFlowEnabled",
                        false,
                        "directAccessGrantsEnabled",
                        true,
                        "attributes",
                        Map.of("access.token.lifespan", name.equals(HASTY) ? "1" : "1800"),
                        "protocolMappers",
                        List.of(audience)));
    }

    private Process start() throws IOException {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var command = new ProcessBuilder(
                        home.resolve(windows ? "bin/kc.bat" : "bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "keycloak.log").toFile()));
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        ADMINISTRATOR,
                        "CHIBOSO_URL",
                        product,
                        "CHIBOSO_CLIENT_SECRET",
                        CLIENT_SECRET,
                        "CHIBOSO_PROVISIONING_SECRET",
                        PROVISIONING_SECRET));
        return command.start();
    }

    private void await() throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                client.get().uri(url() + "/realms/chiboso").retrieve().toBodilessEntity();
                return;
            } catch (RestClientException notYet) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    throw new IllegalStateException("Keycloak did not start, see target/keycloak.log", notYet);
                }
                process.waitFor(Duration.ofMillis(500));
            }
        }
    }

    private String token(String realm, String program, String userName, String password) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", program);
        form.add("username", userName);
        form.add("password", password);
        return ask(realm, "token", form).get("access_token").asString();
    }

    private JsonNode ask(String realm, String what, LinkedMultiValueMap<String, String> form) {
        return client.post()
                .uri(url() + "/realms/" + realm + "/protocol/openid-connect/" + what)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .requiredBody(JsonNode.class);
    }

    private RestClient administrator() {
        var token = tokenOfAnotherRealm();
        return RestClient.builder()
                .baseUrl(url() + "/admin/realms/chiboso")
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }

    private JsonNode get(String path) {
        return administrator().get().uri(path).retrieve().requiredBody(JsonNode.class);
    }

    private void post(String path, Object body) {
        administrator()
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }
}
