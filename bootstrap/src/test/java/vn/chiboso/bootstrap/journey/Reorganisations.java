package vn.chiboso.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Units of the demo merged, moved, split and put back through the API, and what every module then keeps of them, and where. */
final class Reorganisations {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> DATED = List.of(
            "unit_link", "unit_succession", "attachment", "status", "position", "unit_count", "readiness_count");

    private final JdbcClient sql;
    private final Clock clock;
    private final Function<String, RestClient> clients;
    private int number;

    Reorganisations(JdbcClient sql, Clock clock, Function<String, RestClient> clients) {
        this.sql = sql;
        this.clock = clock;
        this.clients = clients;
    }

    /** Previewed and run as the technical administrator, from today on. */
    UUID run(String what, Map<String, ?> change) {
        var id = UUID.randomUUID();
        var today = LocalDate.now(clock).toString();
        var body = new HashMap<String, Object>(change);
        body.putAll(Map.of("id", id, "what", what, "number", "%d-QĐ/TU".formatted(900 + ++number)));
        body.putAll(Map.of("decidedOn", today, "effectiveOn", today));
        body.put("seen", post("/reorganisations/preview", body).get("seen").asString());
        post("/reorganisations", body);
        return id;
    }

    private JsonNode post(String path, Object body) {
        return clients.apply("quantri")
                .post()
                .uri("/api/v1" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .requiredBody(JsonNode.class);
    }

    /** Nothing when it was taken back, otherwise why not. */
    String undo(UUID id) {
        return clients.apply("quantri")
                .post()
                .uri("/api/v1/reorganisations/" + id + "/undo")
                .exchange((request, response) -> {
                    var body = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(response.getStatusCode().value()).as(body).isEqualTo(body.isEmpty() ? 204 : 409);
                    return body;
                });
    }

    UUID unit(String name) {
        return sql.sql("select id from membership.unit where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    /** Where it stands, or what is kept of it if it stands no longer. */
    String path(UUID unit) {
        return sql.sql("""
                select path from membership.unit_link where unit_id = :unit and valid_to is null
                union all select path from membership.unit_succession where unit_id = :unit
                """).param("unit", unit).query(String.class).single();
    }

    List<UUID> people(UUID unit) {
        return sql.sql("""
                select member_id from membership.attachment where unit_id = :unit and kind = 'HOME' and valid_to is null order by 1
                """)
                .param("unit", unit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Every row of every module that lies in somebody's scope, by table and id, with its path. */
    Map<String, String> places() {
        var places = new TreeMap<String, String>();
        for (var table : scoped()) {
            sql.sql("select id::text, unit_path from " + table)
                    .query((row, n) -> places.put(table + "/" + row.getString(1), row.getString(2)))
                    .list();
        }
        return places;
    }

    /** Tables whose rows have an id; the others are rules of the field, which belong to a place and to no unit. */
    private List<String> scoped() {
        return sql.sql("""
                select p.table_schema || '.' || p.table_name from information_schema.columns p
                join information_schema.columns i using (table_schema, table_name)
                where p.column_name = 'unit_path' and i.column_name = 'id' order by 1
                """).query((row, n) -> row.getString(1)).list();
    }

    /** Every dated row and every count, in one text; a branch of which nobody answered anything may be counted or not. */
    String tree() {
        return DATED.stream()
                .map(table -> sql.sql("select string_agg(t::text, e'\\n' order by t::text) from membership." + table
                                + " t where '" + table + "' <> 'readiness_count' or t::text not like '%,0,0,0,0,0,0)'")
                        .query(String.class)
                        .optional()
                        .orElse(""))
                .collect(Collectors.joining("\n\n"));
    }

    /** Those rows that lay below the one path lie below the other, once every module has heard of it. */
    void follow(Map<String, String> before, String from, String to) {
        var expected = new TreeMap<String, String>();
        before.forEach((row, path) -> {
            if (path.startsWith(from)) {
                expected.put(row, to + path.substring(from.length()));
            }
        });
        assertThat(expected.keySet().stream()
                        .map(row -> row.substring(0, row.indexOf('/')))
                        .distinct())
                .as("kinds of rows that are to follow")
                .contains(
                        "documents.file",
                        "documents.paper",
                        "evaluation.scorecard",
                        "meetings.meeting",
                        "meetings.resolution",
                        "meetings.task",
                        "notification.notice",
                        "notification.delivery");
        lie(expected);
    }

    /** All rows that were there lie where they lay; what came since, like a notice, is left out. */
    void lie(Map<String, String> expected) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var now = places();
            now.keySet().retainAll(expected.keySet());
            assertThat(now).isEqualTo(expected);
        });
    }
}
