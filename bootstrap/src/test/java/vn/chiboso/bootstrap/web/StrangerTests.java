package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A stranger gets the sign-in page, its style, and whether the server lives. */
@WebTest
class StrangerTests {
    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @ValueSource(
            strings = {"/meetings", "/no-such-page", "/design", "/console", "/actuator", "/setup", "/account/password"})
    void isSentToTheSignInPageWhereverTheyGo(String path) {
        assertThat(web.get().uri(path))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/login?next=" + path.replace("/", "%2F"));
    }

    @Test
    void isSentBackToWhereTheyWantedToGoWithTheQuery() {
        assertThat(web.get().uri("/meetings?month=2026-11"))
                .hasRedirectedUrl("/login?next=%2Fmeetings%3Fmonth%3D2026-11");
    }

    @Test
    void gets401AsProblemFromTheApi() {
        var answer = web.get().uri("/api/v1/anything").exchange();
        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED).hasContentType("application/problem+json;charset=UTF-8");
        assertThat(answer)
                .headers()
                .hasValue(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"chi-bo-so\", charset=\"UTF-8\"");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("bootstrap.problem.sign-in");
        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("Cần đăng nhập");
    }

    @Test
    void findsNoSetUpInTheApiOnceThereIsAnAccount() {
        assertThat(web.post()
                        .uri("/api/v1/setup")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{")
                        .with(request -> {
                            request.setServletPath("/api/v1/setup");
                            return request;
                        }))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentTypeCompatibleWith("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("membership.refusal.account.set-up-done");
    }

    @Test
    void doesNotSeeWhatTheApiCanDo() {
        assertThat(web.get().uri("/v3/api-docs")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aBrowserIsNotChallengedByTheApi() {
        assertThat(web.get().uri("/api/v1/anything").header("Sec-Fetch-Site", "same-origin"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .doesNotContainHeader(HttpHeaders.WWW_AUTHENTICATE);
    }

    @Test
    void theApiAnswersInTheLanguageAskedFor() {
        assertThat(web.get().uri("/api/v1/anything").header("Accept-Language", "en"))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Please sign in");
    }

    @Test
    void seesTheSignInPageWithItsStyle() {
        assertThat(web.get().uri("/login"))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "lang=\"vi\"", "Tên đăng nhập", "name=\"_csrf\"")
                .contains("/assets/theme-")
                .contains("/webjars/bootstrap/5.3.8/css/bootstrap.min-")
                .doesNotContain("style=\"", "onclick", "<script>");
        assertThat(web.get().uri("/webjars/bootstrap/css/bootstrap.min.css")).hasStatusOk();
    }

    @Test
    void readsTheSignInPageInEnglishWhenAsked() {
        var answer = web.get().uri("/login?lang=en").exchange();
        assertThat(answer).bodyText().contains("lang=\"en\"", "User name");
        assertThat(answer.getResponse().getCookie("language")).isNotNull();
    }

    @Test
    void seesThatTheServerLivesAndNothingElse() {
        assertThat(web.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"status\":\"UP\"}");
        assertThat(web.get().uri("/actuator/health")).bodyText().doesNotContain("components", "database", "groups");
    }

    @Test
    void everyAnswerTellsTheBrowserToBeCareful() {
        assertThat(web.get().uri("/login").accept(MediaType.TEXT_HTML))
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                .hasValue("Cross-Origin-Resource-Policy", "same-origin")
                .containsHeader("Permissions-Policy");
    }

    @Test
    void aPartOfAPageIsReloadedWhole() {
        assertThat(web.get().uri("/meetings").header("HX-Request", "true"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .hasHeader("HX-Refresh", "true");
    }
}
