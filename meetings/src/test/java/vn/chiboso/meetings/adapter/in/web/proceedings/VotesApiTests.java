package vn.chiboso.meetings.adapter.in.web.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.application.proceedings.StageForTests;

@MeetingsSlice
class VotesApiTests {
    private static final int SECRETARY = 1;
    private static final int DEPUTY = 2;
    private static final int MEMBER = 4;
    private static final int EXCUSED = 29;
    private static final int PROBATIONARY = 31;
    private static final int NEIGHBOUR = 41;
    private static final int SUPERIOR = 51;
    private static final int OFFICER = 52;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StageForTests stage;

    @Test
    void votesAreTakenByThoseEntitledOnly() {
        var m = meeting(2020, 6);
        refused(post(m, "/votes", "{\"subject\":\"SELF_SCORE\",\"question\":\"Điểm?\"}", SECRETARY), 422, "subject");
        refused(post(m, "/votes", "{\"subject\":\"ORDINARY\",\"question\":\" \"}", SECRETARY), 422, "question");
        assertThat(post(m, "/votes", "{\"question\":\"?\"}", SECRETARY)).hasStatus(400);
        var v = "/votes/" + id(post(m, "/votes", ordinary(), SECRETARY), "id");
        assertThat(put(m, v + "/ballots", "{\"choice\":\"FOR\"}", MEMBER)).hasStatus(409);
        assertThat(post(m, v + "/opening", "{\"form\":\"BY_NAME\"}", SECRETARY)).hasStatus(204);
        assertThat(post(m, v + "/opening", "{\"form\":\"BY_NAME\"}", SECRETARY)).hasStatus(204);

        assertThat(put(m, v + "/ballots", "{\"choice\":\"FOR\"}", MEMBER)).hasStatus(204);
        assertThat(put(m, v + "/ballots", "{\"choice\":\"AGAINST\"}", MEMBER)).hasStatus(204);
        for (var who : List.of(PROBATIONARY, EXCUSED, SUPERIOR, OFFICER)) {
            refused(put(m, v + "/ballots", "{\"choice\":\"FOR\"}", who), 403, "member");
        }
        assertThat(put(m, v + "/ballots", "{\"choice\":\"FOR\"}", NEIGHBOUR)).hasStatus(404);
        assertThat(put(m, v + "/ballots", ballotFor(5), MEMBER)).hasStatus(403);
        assertThat(put(m, v + "/ballots", ballotFor(5), DEPUTY)).hasStatus(204);
        assertThat(put(m, v + "/count", "{\"inFavour\":28,\"against\":0,\"abstained\":0}", SECRETARY))
                .hasStatus(409);
        assertThat(post(m, "/conclude", "{}", SECRETARY)).hasStatus(409);

        var mine = get(m, v, MEMBER);
        assertThat(mine).bodyJson().extractingPath("$.mine").isEqualTo("AGAINST");
        assertThat(mine).bodyJson().extractingPath("$.electors").asArray().isEmpty();
        assertThat(get(m, v, SECRETARY))
                .bodyJson()
                .extractingPath("$.electors")
                .asArray()
                .hasSize(28);
        var closed = post(m, v + "/closing", "", SECRETARY);
        assertThat(closed).bodyJson().extractingPath("$.vote.result.passed").isEqualTo(false);
        assertThat(closed).bodyJson().extractingPath("$.vote.need.required").isEqualTo(15);
        assertThat(post(m, v + "/closing", "", SECRETARY)).hasStatusOk();
        assertThat(put(m, v + "/ballots", "{\"choice\":\"FOR\"}", MEMBER)).hasStatus(409);
    }

    @Test
    void handsMustAddUp() {
        var m = meeting(2020, 7);
        var v = "/votes/" + id(post(m, "/votes", ordinary(), SECRETARY), "id");
        var second = "/votes/" + id(post(m, "/votes", ordinary(), SECRETARY), "id");
        assertThat(post(m, v + "/opening", "{\"form\":\"BY_COUNT\"}", SECRETARY))
                .hasStatus(204);
        assertThat(post(m, second + "/opening", "{\"form\":\"BY_COUNT\"}", SECRETARY))
                .hasStatus(409);
        refused(put(m, v + "/count", "{\"inFavour\":29,\"against\":0,\"abstained\":0}", SECRETARY), 422, "inFavour");
        refused(put(m, v + "/count", "{\"inFavour\":29,\"against\":-1,\"abstained\":0}", SECRETARY), 422, "against");
        assertThat(post(m, v + "/closing", "", SECRETARY)).hasStatus(409);
        assertThat(put(m, v + "/ballots", "{\"choice\":\"FOR\"}", MEMBER)).hasStatus(409);
        assertThat(put(m, v + "/count", "{\"inFavour\":20,\"against\":5,\"abstained\":3}", SECRETARY))
                .hasStatus(204);
        assertThat(mvc.delete()
                        .uri(uri(m, v))
                        .header("As", PeopleForTests.member(SECRETARY))
                        .exchange())
                .hasStatus(409);
        assertThat(post(m, v + "/closing", "", SECRETARY))
                .bodyJson()
                .extractingPath("$.vote.result.passed")
                .isEqualTo(true);
        assertThat(get(m, "/votes/" + UUID.randomUUID(), SECRETARY)).hasStatus(404);
    }

    private UUID meeting(int year, int month) {
        return stage.open(YearMonth.of(year, month)).value();
    }

    private static UUID person(int n) {
        return PeopleForTests.member(n).value();
    }

    private static String ordinary() {
        return "{\"subject\":\"ORDINARY\",\"question\":\"Đồng ý mức đóng góp?\"}";
    }

    private static String ballotFor(int n) {
        return "{\"choice\":\"FOR\",\"member\":\"%s\"}".formatted(person(n));
    }

    private static String uri(UUID m, String path) {
        return "/api/v1/meetings/" + m + path;
    }

    private MvcTestResult get(UUID m, String path, int who) {
        return mvc.get()
                .uri(uri(m, path))
                .header("As", PeopleForTests.member(who))
                .exchange();
    }

    private MvcTestResult post(UUID m, String path, String body, int who) {
        return mvc.post()
                .uri(uri(m, path))
                .header("As", PeopleForTests.member(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult put(UUID m, String path, String body, int who) {
        return mvc.put()
                .uri(uri(m, path))
                .header("As", PeopleForTests.member(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void refused(MvcTestResult result, int status, String field) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.field").isEqualTo(field);
    }

    private static String id(MvcTestResult result, String property) {
        assertThat(result).hasStatus(201);
        try {
            var body = result.getResponse().getContentAsString();
            return body.replaceAll("(?s).*\"" + property + "\"\\s*:\\s*\"([0-9a-f-]+)\".*", "$1");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
