package vn.chiboso.bootstrap.journey;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A program that calls the product's API with somebody's name and password, or with a token. */
final class Caller {
    private final RestClient client;

    private Caller(RestClient client) {
        this.client = client;
    }

    static Caller stranger(String address) {
        return new Caller(RestClient.create(address + "/api/v1"));
    }

    static Caller of(String address, String userName, String password) {
        return new Caller(RestClient.builder()
                .baseUrl(address + "/api/v1")
                .defaultHeaders(headers -> headers.setBasicAuth(userName, password, StandardCharsets.UTF_8))
                .build());
    }

    static Caller withToken(String address, String token) {
        return new Caller(RestClient.builder()
                .baseUrl(address + "/api/v1")
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build());
    }

    JsonNode get(String path) {
        return node(client.get().uri(path).retrieve().body(JsonNode.class));
    }

    JsonNode post(String path) {
        return post(path, Map.of());
    }

    JsonNode post(String path, Object body) {
        return node(client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(JsonNode.class));
    }

    JsonNode put(String path, Object body) {
        return node(client.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(JsonNode.class));
    }

    /** Posts and answers the new thing's id. */
    UUID create(String path, Object body) {
        return UUID.fromString(post(path, body).get("id").asString());
    }

    private static JsonNode node(@Nullable JsonNode body) {
        return body == null ? MissingNode.getInstance() : body;
    }
}
