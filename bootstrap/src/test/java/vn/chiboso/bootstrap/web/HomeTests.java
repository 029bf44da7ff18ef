package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.bootstrap.web.security.SignedIn;

/** Home, console, preferences, and the description of the API. */
@WebTest
class HomeTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    People.Accounts accounts;

    @BeforeEach
    void startAfresh() {
        accounts.restore();
    }

    @Test
    void aMemberSeesTheirDutiesAndTheWaysOfABranch() {
        assertThat(web.get().uri("/").with(SignedIn.as(People.SECRETARY)))
                .hasStatusOk()
                .bodyText()
                .contains("Chào đồng chí Nguyễn Văn Hòa", "Việc của tôi", "Chi bộ thôn Giang Đông")
                .contains("href=\"/meetings\"", "href=\"/evaluation\"", "href=\"/notices\"", "aria-current=\"page\"")
                .doesNotContain("href=\"/console\"");
    }

    @Test
    void whoIsExemptIsLedToWhatIsTheirs() {
        assertThat(web.get().uri("/").with(SignedIn.as(People.ELDER)))
                .bodyText()
                .contains("href=\"/handbook/card\"", "href=\"/practice\"");
        assertThat(web.get().uri("/").with(SignedIn.as(People.SECRETARY)))
                .bodyText()
                .doesNotContain("href=\"/handbook/card\"");
    }

    @Test
    void anOfficerIsLedToTheirArea() {
        assertThat(web.get().uri("/").with(SignedIn.as(People.OFFICER)))
                .bodyText()
                .contains("0 trên 1 chi bộ đã họp", "href=\"/console\"")
                .doesNotContain("href=\"/resolutions\"");
        assertThat(web.get().uri("/console?month=2026-11").with(SignedIn.as(People.OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tình hình sinh hoạt tháng 11/2026",
                        "Chi bộ thôn Giang Đông",
                        "0 %",
                        "href=\"/console/reports\"");
    }

    @Test
    void theConsoleOfAnAreaIsNobodyElses() {
        assertThat(web.get().uri("/console").with(SignedIn.as(People.SECRETARY)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri("/api/v1/console/state").with(SignedIn.as(People.SECRETARY)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get()
                        .uri("/console?unit=00000000-0000-0009-0000-000000000009")
                        .with(SignedIn.as(People.OFFICER)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aTechnicalAdministratorSeesAccountsAndNoContent() {
        assertThat(web.get().uri("/").with(SignedIn.as(People.TECHNICIAN)))
                .bodyText()
                .contains("href=\"/console/accounts\"", "Quản trị kỹ thuật")
                .doesNotContain("href=\"/meetings\"", "href=\"/console/reports\"", "href=\"/notices\"");
        assertThat(web.get().uri("/console").with(SignedIn.as(People.TECHNICIAN)))
                .hasRedirectedUrl("/console/accounts");
    }

    @Test
    void programsReadTheSame() {
        assertThat(web.get().uri("/api/v1/home/duties").with(SignedIn.as(People.SECRETARY)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(web.get().uri("/api/v1/console/state?month=2026-11").with(SignedIn.as(People.OFFICER)))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"month":"2026-11","byUnit":false,"total":{"branches":1,"held":0},
                         "rows":[{"unit":"00000000-0000-0007-0000-000000000001","name":"Chi bộ thôn Giang Đông"}]}""");
    }

    @Test
    void whatOneLikesIsKept() {
        assertThat(web.post()
                        .uri("/account/preferences")
                        .param("elder", "true")
                        .header("Host", "localhost")
                        .header("Referer", "http://localhost/meetings")
                        .with(SignedIn.as(People.SECRETARY))
                        .with(csrf()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/meetings");
        assertThat(accounts.byName("bithu").orElseThrow().elder()).isTrue();
        var theme = web.post()
                .uri("/account/preferences")
                .param("theme", "dark")
                .param("language", "en")
                .with(SignedIn.as(People.SECRETARY))
                .with(csrf())
                .exchange();
        var cookie = Objects.requireNonNull(theme.getResponse().getCookie("theme"));
        assertThat(accounts.byName("bithu").orElseThrow().language()).isEqualTo("en");
        assertThat(accounts.byName("bithu").orElseThrow().elder()).isTrue();
        assertThat(web.get().uri("/").cookie(cookie).with(SignedIn.as(People.SECRETARY)))
                .bodyText()
                .contains("data-theme=\"dark\"", "data-bs-theme=\"dark\"", "lang=\"en\"", "My duties");
    }

    @Test
    void theApiIsDescribedForThoseSignedIn() {
        var description = web.get()
                .uri("/v3/api-docs")
                .with(SignedIn.as(People.SECRETARY))
                .exchange();
        assertThat(description).hasStatusOk();
        var operation = "$.paths['/api/v1/console/state'].get";
        assertThat(description)
                .bodyJson()
                .extractingPath(operation + ".summary")
                .isEqualTo("State of my area");
        assertThat(description)
                .bodyJson()
                .extractingPath(operation + ".parameters[*].name")
                .asArray()
                .containsExactlyInAnyOrder("unit", "month");
        assertThat(description)
                .bodyJson()
                .extractingPath(operation + ".responses['404'].content['application/problem+json'].schema.$ref")
                .isEqualTo("#/components/schemas/Problem");
        assertThat(description).bodyJson().hasPath("$.components.schemas.Problem.properties.code");
        assertThat(description)
                .bodyJson()
                .extractingPath("$.components.schemas.AreaRow.properties.unit.format")
                .isEqualTo("uuid");
        assertThat(description)
                .bodyJson()
                .extractingPath("$.components.securitySchemes.basic.scheme")
                .isEqualTo("basic");
    }
}
