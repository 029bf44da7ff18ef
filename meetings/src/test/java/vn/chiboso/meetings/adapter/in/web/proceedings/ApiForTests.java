package vn.chiboso.meetings.adapter.in.web.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.meetings.PeopleForTests;

/** Calls the API as one of {@link vn.chiboso.meetings.PeopleForTests}. */
final class ApiForTests {
    private final MockMvcTester mvc;

    ApiForTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    MvcTestResult get(String uri, int who) {
        return mvc.get()
                .uri("/api/v1" + uri)
                .header("As", PeopleForTests.member(who))
                .exchange();
    }

    MvcTestResult delete(String uri, int who) {
        return mvc.delete()
                .uri("/api/v1" + uri)
                .header("As", PeopleForTests.member(who))
                .exchange();
    }

    MvcTestResult post(String uri, String body, int who) {
        return mvc.post()
                .uri("/api/v1" + uri)
                .header("As", PeopleForTests.member(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    MvcTestResult put(String uri, String body, int who) {
        return mvc.put()
                .uri("/api/v1" + uri)
                .header("As", PeopleForTests.member(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    static void refused(MvcTestResult result, int status, String code, @Nullable String field) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("meetings.refusal." + code);
        assertThat(result).bodyJson().extractingPath("$.field").isEqualTo(field);
    }
}
