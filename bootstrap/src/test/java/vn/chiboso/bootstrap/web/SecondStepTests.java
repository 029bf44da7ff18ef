package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.SecondFactors.Step;

/** Password first, code after it; and the password once more before what is sensitive. */
@WebTest
class SecondStepTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    People.Factors factors;

    @Autowired
    People.Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startAfresh() {
        accounts.restore();
        factors.clear();
        jdbc.sql("delete from platform.login_attempt").update();
    }

    @AfterEach
    void leaveNothing() {
        factors.clear();
    }

    @Test
    void withThePasswordAloneOneIsAStranger() {
        factors.put(People.SECRETARY, Step.CODE);
        var session = session("bithu");
        for (var path : new String[] {"/", "/trials/me", "/account/security", "/console/accounts"}) {
            assertThat(web.get().uri(path).cookie(session)).redirectedUrl().startsWith("/login/code");
        }
        assertThat(web.get().uri("/api/v1/trials/me").cookie(session)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(web.post()
                        .uri("/trials/values")
                        .param("id", "01996f1c-8a52-7000-8000-2f1d0c9e7a31")
                        .cookie(session)
                        .with(csrf()))
                .redirectedUrl()
                .startsWith("/login/code");
        assertThat(web.get().uri("/login/code").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("sáu số");
    }

    @Test
    void theRightCodeOpensANewSessionWhereOneWantedToGo() {
        factors.put(People.SECRETARY, Step.CODE);
        var session = session("bithu");
        var done = code(session, People.Factors.CODE, "/trials/me");
        assertThat(done).hasRedirectedUrl("/trials/me");
        var opened = session(done);
        assertThat(opened.getValue()).isNotEqualTo(session.getValue());
        assertThat(web.get().uri("/trials/me").cookie(opened)).hasStatusOk();
        assertThat(web.get().uri("/trials/me").cookie(session)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aCodeIsTakenOnceAndWrongOnesWait() {
        factors.put(People.SECRETARY, Step.CODE);
        assertThat(code(session("bithu"), People.Factors.CODE, "//evil.example"))
                .hasRedirectedUrl("/");
        var session = session("bithu");
        for (var i = 0; i < 5; i++) {
            var wrong = code(session, People.Factors.CODE, "/");
            assertThat(wrong).hasStatus(422).bodyText().contains("không đúng");
            // the right password does not forgive a wrong code
            session = session("bithu");
        }
        assertThat(code(session, "654321", "/")).hasStatus(422).bodyText().contains("Hãy đợi");
    }

    @Test
    void whoHasNotGivenThePasswordIsAskedForNoCode() {
        assertThat(web.get().uri("/login/code")).hasRedirectedUrl("/login");
        assertThat(web.post().uri("/login/code").param("code", "123456").with(csrf()))
                .hasRedirectedUrl("/login?expired");
    }

    @Test
    void aProgramWithOnlyThePasswordIsToldWhy() {
        factors.put(People.SECRETARY, Step.CODE);
        assertThat(web.get().uri("/api/v1/trials/me").with(httpBasic("bithu", People.PASSWORD)))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("bootstrap.problem.code-first");
    }

    @Test
    void whoMustHaveASecondFactorSetsItUpFirst() {
        factors.put(People.SECRETARY, Step.ENROL);
        var session = session("bithu");
        assertThat(web.get().uri("/trials/me").cookie(session)).hasRedirectedUrl("/account/second-factor");
        assertThat(web.get().uri("/api/v1/trials/me").with(httpBasic("bithu", People.PASSWORD)))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("bootstrap.problem.factor-first");
    }

    @Test
    void whatIsSensitiveAsksForThePasswordAgainAndGoesOn() {
        var session = session("bithu");
        assertThat(web.get().uri("/trials/sensitive").cookie(session))
                .hasStatusOk()
                .hasBodyTextEqualTo("kho");
        grow(session);
        assertThat(web.get().uri("/trials/sensitive?a=1").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("/account/proof", "value=\"/trials/sensitive?a=1\"", "Xác nhận lại");
        var wrong = proof(session, "sai");
        assertThat(wrong).hasStatus(422).bodyText().contains("không đúng", "/trials/sensitive?a=1");
        assertThat(proof(session, People.PASSWORD)).hasRedirectedUrl("/trials/sensitive?a=1");
        assertThat(web.get().uri("/trials/sensitive?a=1").cookie(session)).hasBodyTextEqualTo("kho");
    }

    @Test
    void whatWasPostedIsKeptAndDoneOnceThePasswordIsGiven() {
        var session = session("bithu");
        grow(session);
        var asked = post(session, "text", "Vũ <Hùng>", "more", "một", "more", "hai");
        assertThat(asked)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "action=\"/trials/sensitive\"",
                        "name=\"text\" value=\"Vũ &lt;Hùng&gt;\"",
                        "name=\"more\" value=\"hai\"")
                .doesNotContain("name=\"_csrf\" value=\"Vũ");
        assertThat(post(session, "text", "Vũ", "more", "một", "proof-password", "sai"))
                .hasStatus(422)
                .bodyText()
                .contains("không đúng", "value=\"Vũ\"")
                .doesNotContain("value=\"sai\"");
        assertThat(post(session, "text", "Vũ", "more", "một", "proof-password", People.PASSWORD))
                .hasStatusOk()
                .hasBodyTextEqualTo("Vũ[một]");
        assertThat(post(session, "text", "Vũ", "more", "hai")).hasBodyTextEqualTo("Vũ[hai]");
    }

    @Test
    void whereThereIsACodeItIsAskedForAsWell() {
        factors.put(People.SECRETARY, Step.CODE);
        var opened = session(code(session("bithu"), People.Factors.CODE, "/"));
        factors.clear();
        factors.put(People.SECRETARY, Step.CODE);
        grow(opened);
        assertThat(post(opened, "text", "Vũ", "proof-password", People.PASSWORD))
                .hasStatus(422);
        assertThat(post(opened, "text", "Vũ", "proof-password", People.PASSWORD, "proof-code", People.Factors.CODE))
                .hasStatusOk();
    }

    @Test
    void wrongCodesGivenWithTheRightPasswordMakeTheNextCodeWait() {
        factors.put(People.SECRETARY, Step.CODE);
        var opened = session(code(session("bithu"), People.Factors.CODE, "/"));
        grow(opened);
        for (var i = 0; i < 5; i++) {
            assertThat(post(opened, "text", "Vũ", "proof-password", People.PASSWORD, "proof-code", "000000"))
                    .hasStatus(422);
        }
        assertThat(post(opened, "text", "Vũ", "proof-password", People.PASSWORD, "proof-code", "000000"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy đợi");
        // passwords are counted apart
        assertThat(web.post()
                        .uri("/login")
                        .param("username", "bithu")
                        .param("password", People.PASSWORD)
                        .with(csrf()))
                .hasRedirectedUrl("/");
    }

    @Test
    void aSessionFromBeforeTheSecondFactorIsAskedForTheCode() {
        var before = session("bithu");
        assertThat(web.get().uri("/trials/me").cookie(before)).hasStatusOk();
        factors.put(People.SECRETARY, Step.CODE);
        assertThat(web.get().uri("/trials/me").cookie(before)).redirectedUrl().startsWith("/login/code");
        assertThat(code(before, People.Factors.CODE, "/trials/me")).hasRedirectedUrl("/trials/me");
    }

    @Test
    void aProgramProvesItselfWithEveryCallAndABrowsersScriptDoesNot() {
        assertThat(web.post().uri("/api/v1/trials/sensitive").with(httpBasic("bithu", People.PASSWORD)))
                .hasStatusOk();
        var session = session("bithu");
        grow(session);
        assertThat(web.post().uri("/api/v1/trials/sensitive").cookie(session).with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("bootstrap.problem.proof");
    }

    /** As if the password had been given long ago. */
    private void grow(Cookie session) {
        jdbc.sql("""
                delete from platform.session_attributes a using platform.session s
                where a.session_primary_id = s.primary_id and a.attribute_name like '%Proofs%'
                """).update();
        assertThat(session.getValue()).isNotEmpty();
    }

    private MvcTestResult post(Cookie session, String... fields) {
        var request = web.post().uri("/trials/sensitive").cookie(session).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult proof(Cookie session, String password) {
        return web.post()
                .uri("/account/proof")
                .cookie(session)
                .param("next", "/trials/sensitive?a=1")
                .param("proof-password", password)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult code(Cookie session, String code, String next) {
        return web.post()
                .uri("/login/code")
                .cookie(session)
                .param("code", code)
                .param("next", next)
                .with(csrf())
                .exchange();
    }

    private Cookie session(String name) {
        return session(web.post()
                .uri("/login")
                .param("username", name)
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange());
    }

    private static Cookie session(MvcTestResult answer) {
        return Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> Set.of("chiboso", "SESSION").contains(cookie.getName()))
                .findFirst()
                .orElseThrow();
    }
}
