package vn.chiboso.bootstrap.demo;

import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Somebody at the product's front door: every call is an HTTP request signed in as that person. */
final class Desk {
    private final RestClient client;

    private Desk(RestClient client) {
        this.client = client;
    }

    static Desk of(int port, String userName, String password) {
        return new Desk(RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port + "/api/v1")
                .defaultHeaders(headers -> {
                    if (!userName.isEmpty()) {
                        headers.setBasicAuth(userName, password, java.nio.charset.StandardCharsets.UTF_8);
                    }
                    headers.set("Accept-Language", "vi");
                })
                .build());
    }

    JsonNode get(String path, Object... variables) {
        return node(client.get().uri(path, variables).retrieve().body(JsonNode.class));
    }

    JsonNode post(String path, Object body, Object... variables) {
        return node(client.post()
                .uri(path, variables)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(JsonNode.class));
    }

    JsonNode put(String path, Object body, Object... variables) {
        return node(client.put()
                .uri(path, variables)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(JsonNode.class));
    }

    /** For acts that need no body. */
    JsonNode post(String path) {
        return post(path, Map.of());
    }

    JsonNode upload(String path, Resource file, Map<String, String> fields) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", file);
        fields.forEach(parts::add);
        return node(client.post()
                .uri(path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .body(JsonNode.class));
    }

    /** Posts and answers the new thing's id. */
    UUID create(String path, Object body) {
        return UUID.fromString(post(path, body).get("id").asString());
    }

    private static JsonNode node(@org.jspecify.annotations.Nullable JsonNode body) {
        return body == null ? MissingNode.getInstance() : body;
    }
}
