package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Before there is any account, every page leads to the set-up; afterwards none does. */
@WebTest
@TestPropertySource(properties = "tests.context=no-account-yet")
class SetupTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    People.Accounts accounts;

    @Test
    void isOpenOnlyWhileThereIsNoAccount() {
        accounts.clear();
        assertThat(web.get().uri("/")).hasRedirectedUrl("/setup");
        assertThat(web.get().uri("/login")).hasRedirectedUrl("/setup");
        assertThat(web.get().uri("/setup")).hasStatusOk();
        assertThat(web.get().uri("/actuator/health")).hasStatusOk();
        assertThat(web.get().uri("/api/v1/home/duties")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(web.post()
                        .uri("/api/v1/setup")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{")
                        .with(request -> {
                            request.setServletPath("/api/v1/setup");
                            return request;
                        }))
                .hasStatus(HttpStatus.BAD_REQUEST);
        accounts.restore();
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
        assertThat(web.get().uri("/")).hasRedirectedUrl("/login");
        assertThat(web.get().uri("/setup")).hasRedirectedUrl("/login?next=%2Fsetup");
    }
}
