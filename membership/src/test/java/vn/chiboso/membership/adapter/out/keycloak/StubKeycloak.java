package vn.chiboso.membership.adapter.out.keycloak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The seven calls of Keycloak's admin interface, over HTTP, with users in memory; it can be made to fail. */
final class StubKeycloak implements AutoCloseable {
    static final String SECRET = "bi-mat-cua-chuong-trinh";

    final Map<String, ObjectNode> users = new LinkedHashMap<>();
    /** Method and what follows the realm, in order. */
    final List<String> calls = new ArrayList<>();

    int statusOfEverything;
    boolean losesAnswers;
    int tokensGiven;

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;

    StubKeycloak() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    ObjectNode only() {
        if (users.size() != 1) {
            throw new AssertionError(users.size() + " users");
        }
        return users.values().iterator().next();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            if (path.endsWith("/token")) {
                var right = "Basic "
                        + java.util.Base64.getEncoder()
                                .encodeToString(
                                        ("chi-bo-so-provisioning:" + SECRET).getBytes(StandardCharsets.ISO_8859_1));
                if (right.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                    tokensGiven++;
                    send(exchange, 200, "{\"access_token\":\"ma-truy-cap\",\"expires_in\":60}");
                } else {
                    send(exchange, 401, "{\"error\":\"unauthorized_client\"}");
                }
                return;
            }
            var call = path.substring("/admin/realms/chiboso".length());
            calls.add(exchange.getRequestMethod() + " " + call.replaceAll("[0-9a-f-]{36}", "*"));
            if (statusOfEverything > 0) {
                send(exchange, statusOfEverything, "");
            } else if (!"Bearer ma-truy-cap".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, "");
            } else {
                users(exchange, call, body);
            }
        }
    }

    private void users(HttpExchange exchange, String call, byte[] body) throws IOException {
        var parts = call.split("/");
        var method = exchange.getRequestMethod();
        if (parts.length == 2 && method.equals("GET")) {
            var wanted = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8)
                    .replaceFirst(".*q=chiboso_account:([0-9a-f-]{36}).*", "$1");
            send(
                    exchange,
                    200,
                    json.writeValueAsString(users.values().stream()
                            .filter(user -> wanted.equals(
                                    user.at("/attributes/chiboso_account/0").asString("")))
                            .toList()));
        } else if (parts.length == 2) {
            create(exchange, json.readValue(body, ObjectNode.class));
        } else if (!users.containsKey(parts[2])) {
            send(exchange, 404, "{}");
        } else if (method.equals("GET")) {
            send(exchange, 200, users.get(parts[2]).toString());
        } else if (parts.length == 3 && emailTaken(json.readValue(body, ObjectNode.class), parts[2])) {
            send(exchange, 409, "{\"errorMessage\":\"User exists with same email\"}");
        } else if (parts.length == 3) {
            users.put(parts[2], json.readValue(body, ObjectNode.class));
            send(exchange, 204, "");
        } else {
            if (parts[3].equals("logout") && losesAnswers) {
                send(exchange, 502, "");
                return;
            }
            if (parts[3].equals("reset-password")) {
                users.get(parts[2]).set("credential", json.readTree(body));
            }
            send(exchange, parts[3].equals("execute-actions-email") ? 500 : 204, "");
        }
    }

    private void create(HttpExchange exchange, ObjectNode user) throws IOException {
        if (users.values().stream().anyMatch(u -> u.path("username").equals(user.path("username")))) {
            send(exchange, 409, "{\"errorMessage\":\"User exists with same username\"}");
            return;
        }
        if (emailTaken(user, "")) {
            send(exchange, 409, "{\"errorMessage\":\"User exists with same email\"}");
            return;
        }
        var id = UUID.randomUUID().toString();
        users.put(id, user.put("id", id));
        if (losesAnswers) {
            send(exchange, 502, "");
        } else {
            exchange.getResponseHeaders().add("Location", url() + "/admin/realms/chiboso/users/" + id);
            send(exchange, 201, "");
        }
    }

    private boolean emailTaken(ObjectNode user, String id) {
        var email = user.path("email").asString("");
        return !email.isEmpty()
                && users.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(id)
                                && email.equals(other.getValue().path("email").asString("")));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
