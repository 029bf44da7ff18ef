package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.bootstrap.web.security.SignedIn;

/** No page of another site acts in somebody's name. */
@WebTest
class CsrfTests {
    private static final String IDS = """
            {"unit":"00000000-0000-0007-0000-000000000001","paths":{},"at":"2026-11-03T12:30:00Z"}""";

    @Autowired
    MockMvcTester web;

    @Test
    void aFormWithoutTheTokenIsRefusedWithASentence() {
        var refused = web.post()
                .uri("/account/preferences")
                .with(SignedIn.as(People.SECRETARY))
                .exchange();
        assertThat(refused).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(refused.getResponse().isCommitted()).isTrue();
    }

    @Test
    void aStaleSignInFormIsOfferedAfresh() {
        assertThat(web.post().uri("/login").param("username", "bithu").param("password", People.PASSWORD))
                .hasRedirectedUrl("/login?expired");
    }

    @Test
    void aBrowsersApiCallNeedsTheToken() {
        assertThat(web.post()
                        .uri("/api/v1/trials/ids")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(IDS)
                        .with(SignedIn.as(People.SECRETARY)))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("bootstrap.problem.no-csrf");
        assertThat(web.post()
                        .uri("/api/v1/trials/ids")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(IDS)
                        .with(SignedIn.as(People.SECRETARY))
                        .with(csrf()))
                .hasStatusOk();
    }

    @Test
    void aProgramNeedsNone() {
        assertThat(web.post()
                        .uri("/api/v1/trials/ids")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(IDS)
                        .with(httpBasic("bithu", People.PASSWORD)))
                .hasStatusOk();
    }

    @Test
    void aBrowserThatSendsAPasswordByItselfFromAnotherSiteIsRefused() {
        assertThat(web.post()
                        .uri("/api/v1/trials/ids")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(IDS)
                        .header("Sec-Fetch-Site", "cross-site")
                        .with(httpBasic("bithu", People.PASSWORD)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
