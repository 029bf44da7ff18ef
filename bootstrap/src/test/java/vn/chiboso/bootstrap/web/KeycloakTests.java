package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.SignIn;

/** Signing in at Keycloak, tokens for the API, and how sessions end; against a realm whose keys are made here. */
@KeycloakWebTest
@SuppressWarnings("NullAway.Init") // the way there is made anew for each test
class KeycloakTests {
    private static final StubRealm REALM = StubRealm.ONLY;

    @Autowired
    MockMvcTester web;

    @Autowired
    People.Accounts accounts;

    @Autowired
    KeycloakWebTest.Subjects subjects;

    @Autowired
    JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();
    private AtStubRealm realm;

    @BeforeEach
    void theSecretaryIsKnown() {
        realm = new AtStubRealm(web);
        REALM.down = false;
        accounts.restore();
        subjects.known.clear();
        subjects.known.put(subject, People.SECRETARY.actor().account());
    }

    @Test
    void aStrangerIsShownTheWayThereAndNoPasswordIsTaken() {
        assertThat(web.get().uri("/meetings")).hasRedirectedUrl("/login?next=%2Fmeetings");
        assertThat(web.get().uri("/login").param("next", "/meetings"))
                .hasStatusOk()
                .bodyText()
                .contains("/oauth2/authorization/keycloak?next=%2Fmeetings")
                .doesNotContain("type=\"password\"");
        assertThat(web.post()
                        .uri("/login")
                        .param("username", "bithu")
                        .param("password", People.PASSWORD)
                        .with(csrf()))
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
        var basic = web.get()
                .uri("/api/v1/trials/me")
                .with(httpBasic("bithu", People.PASSWORD))
                .exchange();
        assertThat(basic)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .headers()
                .hasValue(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"chi-bo-so\"");
        assertThat(basic).bodyJson().extractingPath("$.code").isEqualTo("bootstrap.problem.token");
    }

    @Test
    void aTokenOpensTheApiForItsSubjectsAccountWithoutASessionOrCsrf() {
        var answer = call(REALM.signed(REALM.access(subject)));
        assertThat(answer).hasStatusOk().hasBodyTextEqualTo("Nguyễn Văn Hòa");
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(web.post()
                        .uri("/api/v1/trials/kept")
                        .header("Authorization", "Bearer " + REALM.signed(REALM.access(subject)))
                        .contentType("application/json")
                        .content("x"))
                .hasStatusOk();
    }

    @Test
    void aTokenIsRefusedWhenAnythingAboutItIsWrong() {
        var past = Instant.now().minusSeconds(60);
        refused(REALM.signed(REALM.access(subject).expirationTime(Date.from(past))));
        refused(REALM.signed(REALM.access(subject).expirationTime(null)));
        refused(REALM.signed(REALM.access(subject).notBeforeTime(Date.from(past.plusSeconds(600)))));
        refused(StubRealm.signed(REALM.access(subject), REALM.forged));
        refused(StubRealm.signed(REALM.access(subject), REALM.unseen));
        refused(StubRealm.unsigned(REALM.access(subject)));
        refused(REALM.signed(REALM.access(subject).audience("another-product")));
        refused(REALM.signed(REALM.access(subject).audience(List.of())));
        refused(REALM.signed(REALM.access(subject).issuer("http://evil.example/realms/chiboso")));
        refused(REALM.signed(REALM.id(subject, "s", "n")));
        refused(REALM.signed(REALM.logout(subject, "s")));
        refused("no.token.atall");
        var good = REALM.signed(REALM.access(subject));
        refused(good.substring(0, good.lastIndexOf('.') + 1));
    }

    @Test
    void aGoodTokenOfNobodyHereAndOfADisabledAccountAreRefusedAlike() {
        var nobody = call(REALM.signed(REALM.access(UUID.randomUUID().toString())));
        disable();
        var disabled = call(REALM.signed(REALM.access(subject)));
        for (var answer : List.of(nobody, disabled)) {
            assertThat(answer)
                    .hasStatus(HttpStatus.UNAUTHORIZED)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("bootstrap.problem.no-account");
        }
    }

    @Test
    void aTokenThatCannotBeCheckedIsNotCalledWrong() {
        REALM.down = true;
        assertThat(call(StubRealm.signed(REALM.access(subject), REALM.unseen)))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasContentTypeCompatibleWith("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("bootstrap.problem.no-identity");
    }

    @Test
    void aSessionEndsHereAfterTwelveHoursHoweverBusyItWas() {
        var session = AtStubRealm.session(realm.signIn(subject, "phien"));
        assertThat(web.get().uri("/trials/me").cookie(session)).hasStatusOk();
        jdbc.sql("update platform.session set creation_time = creation_time - 1000 * 43201")
                .update();
        assertThat(web.get().uri("/trials/me").cookie(session)).redirectedUrl().startsWith("/login?");
    }

    @Test
    void theFirstTimeTheProvisionedAccountIsLinkedAndNeverAName() {
        var first = UUID.randomUUID().toString();
        var officer = People.OFFICER.actor().account().value();
        assertThat(call(REALM.signed(
                        REALM.access(first).claim("preferred_username", "canbo").claim("email", "canbo@example.org"))))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(call(REALM.signed(REALM.access(first).claim("chiboso_account", officer.toString()))))
                .hasBodyTextEqualTo("Lê Thị Mai");
        assertThat(call(REALM.signed(REALM.access(first)))).hasBodyTextEqualTo("Lê Thị Mai");
        assertThat(call(REALM.signed(REALM.access("kẻ khác").claim("chiboso_account", officer.toString()))))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(call(REALM.signed(REALM.access("kẻ khác").claim("chiboso_account", "1=1"))))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void signingInLeadsThereAndBackToThePageThatWasWanted() {
        var way = web.get()
                .uri("/oauth2/authorization/keycloak")
                .param("next", "/meetings?month=2026-11")
                .exchange();
        var asked = AtStubRealm.query(way);
        assertThat(way.getResponse().getRedirectedUrl())
                .startsWith(REALM.issuer() + "/protocol/openid-connect/auth?response_type=code&client_id=chi-bo-so");
        assertThat(asked).containsEntry("code_challenge_method", "S256").containsEntry("ui_locales", "vi");

        REALM.idToken = REALM.signed(REALM.id(subject, "phien", AtStubRealm.asked(way, "nonce")));
        var back = realm.comeBack(way, AtStubRealm.asked(way, "state"));
        assertThat(back).hasRedirectedUrl("/meetings?month=2026-11");
        assertThat(challenge(Objects.requireNonNull(REALM.exchange.get("code_verifier"))))
                .isEqualTo(AtStubRealm.asked(way, "code_challenge"));
        assertThat(web.get().uri("/trials/me").cookie(AtStubRealm.session(back)))
                .hasStatusOk()
                .hasBodyTextEqualTo("Nguyễn Văn Hòa");
        assertThat(sessions()).isEqualTo(1);
        assertThat(jdbc.sql("select max_inactive_interval from platform.session where principal_name = :subject")
                        .param("subject", subject)
                        .query(Integer.class)
                        .single())
                .isEqualTo(8 * 3600);
    }

    @Test
    void comingBackWithAnotherStateOrNonceOrKeyComesToNothing() {
        var way = web.get().uri("/oauth2/authorization/keycloak").exchange();
        REALM.idToken = REALM.signed(REALM.id(subject, "phien", AtStubRealm.asked(way, "nonce")));
        assertThat(realm.comeBack(way, "of-another-browser")).hasRedirectedUrl("/login?failed");

        way = web.get().uri("/oauth2/authorization/keycloak").exchange();
        REALM.idToken = REALM.signed(REALM.id(subject, "phien", "another"));
        assertThat(realm.comeBack(way, AtStubRealm.asked(way, "state"))).hasRedirectedUrl("/login?failed");

        way = web.get().uri("/oauth2/authorization/keycloak").exchange();
        REALM.idToken = StubRealm.signed(REALM.id(subject, "phien", AtStubRealm.asked(way, "nonce")), REALM.forged);
        assertThat(realm.comeBack(way, AtStubRealm.asked(way, "state"))).hasRedirectedUrl("/login?failed");

        way = web.get().uri("/oauth2/authorization/keycloak").exchange();
        REALM.down = true;
        assertThat(realm.comeBack(way, AtStubRealm.asked(way, "state"))).hasRedirectedUrl("/login?failed");
        assertThat(sessions()).isZero();
        assertThat(web.get().uri("/login?failed")).bodyText().contains("Chưa đăng nhập được");
    }

    @Test
    void whoHasNoAccountHereOrADisabledOneIsToldTheSame() {
        assertThat(realm.signIn("ai đó", "s")).hasRedirectedUrl("/login/no-account");
        disable();
        assertThat(realm.signIn(subject, "s")).hasRedirectedUrl("/login/no-account");
        assertThat(web.get().uri("/login/no-account"))
                .hasStatusOk()
                .bodyText()
                .contains("Bạn đã đăng nhập nhưng chưa có tài khoản trong hệ thống")
                .contains(REALM.issuer() + "/protocol/openid-connect/logout?client_id=chi-bo-so");
    }

    @Test
    void signingOutGoesOnAtKeycloakWhichTheBrowserIsAllowed() {
        var session = AtStubRealm.session(realm.signIn(subject, "phien"));
        var page = web.get().uri("/trials/me").cookie(session).exchange();
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("form-action 'self' " + REALM.url() + ";");
        assertThat(web.post().uri("/logout").cookie(session).with(csrf()))
                .redirectedUrl()
                .startsWith(REALM.issuer() + "/protocol/openid-connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http://localhost/login?out");
        assertThat(sessions()).isZero();
        assertThat(web.get().uri("/trials/me").cookie(session)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void anAccountThatIsDisabledLosesItsSession() {
        var session = AtStubRealm.session(realm.signIn(subject, "phien"));
        disable();
        assertThat(web.get().uri("/trials/me").cookie(session)).hasStatus(HttpStatus.FOUND);
        accounts.restore();
        assertThat(web.get().uri("/trials/me").cookie(session)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aLogoutAtKeycloakEndsThatSessionInTheDatabaseAndNoOther() {
        var here = AtStubRealm.session(realm.signIn(subject, "máy này"));
        var there = AtStubRealm.session(realm.signIn(subject, "máy kia"));
        assertThat(told(REALM.signed(REALM.logout(subject, "máy này")))).hasStatusOk();
        assertThat(web.get().uri("/trials/me").cookie(here)).hasStatus(HttpStatus.FOUND);
        assertThat(web.get().uri("/trials/me").cookie(there)).hasStatusOk();
        assertThat(told(REALM.signed(REALM.logout(subject, "máy kia").claim("sid", null))))
                .hasStatusOk();
        assertThat(sessions()).isZero();
    }

    @Test
    void aForgedLogoutEndsNothing() {
        realm.signIn(subject, "máy này");
        assertThat(told(StubRealm.signed(REALM.logout(subject, "máy này"), REALM.forged)))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(told(REALM.signed(REALM.access(subject)))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(told(REALM.signed(REALM.logout(subject, "máy này").audience("another"))))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void whatBelongsToSigningInHereIsNotThere() {
        for (var path : List.of("/login/code", "/invitation", "/invitation/account")) {
            assertThat(web.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(web.post().uri(path).param("code", "123456").with(csrf()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        var session = AtStubRealm.session(realm.signIn(subject, "phien"));
        for (var path : List.of(
                "/account/password",
                "/account/second-factor",
                "/account/proof",
                "/invitation",
                "/console/invitations")) {
            assertThat(web.get().uri(path).cookie(session)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(web.post().uri(path).cookie(session).with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
        }
        var anybody = UUID.randomUUID();
        for (var path : List.of(
                "/account/second-factor/removal",
                "/account/second-factor/recovery-codes",
                "/console/accounts/" + anybody + "/second-factor-reset",
                "/console/units/" + anybody + "/invitations")) {
            assertThat(web.post().uri(path).cookie(session).with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (var path : List.of("/account/password", "/invitations", "/invitations/" + anybody + "/revocation")) {
            assertThat(web.post()
                            .uri("/api/v1" + path)
                            .header("Authorization", "Bearer " + REALM.signed(REALM.access(subject)))
                            .contentType("application/json")
                            .content("{}"))
                    .hasStatus(HttpStatus.NOT_FOUND)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("bootstrap.problem.404");
        }
    }

    @Test
    void onesOwnPasswordIsTendedAtKeycloakWhereThePageLeads() {
        var session = AtStubRealm.session(realm.signIn(subject, "phien"));
        assertThat(web.get().uri("/account/security").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"" + REALM.issuer() + "/account\"")
                .doesNotContain("/account/password", "/account/second-factor");
    }

    @Test
    void theApisDescriptionAsksForABearerToken() {
        assertThat(web.get()
                        .uri("/v3/api-docs")
                        .header("Authorization", "Bearer " + REALM.signed(REALM.access(subject))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.components.securitySchemes.bearer.scheme")
                .isEqualTo("bearer");
    }

    private void refused(String token) {
        var answer = call(token);
        assertThat(answer)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentTypeCompatibleWith("application/problem+json")
                .headers()
                .hasValue(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"chi-bo-so\", error=\"invalid_token\"");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("bootstrap.problem.bad-token");
    }

    private MvcTestResult call(String token) {
        return web.get()
                .uri("/api/v1/trials/me")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult told(String logoutToken) {
        return web.post()
                .uri("/logout/connect/back-channel/keycloak")
                .param("logout_token", logoutToken)
                .exchange();
    }

    private void disable() {
        var s = People.SECRETARY;
        accounts.put(new SignIn(s.actor(), s.userName(), s.passwordHash(), false, false, false, null, false));
    }

    private int sessions() {
        return jdbc.sql("select count(*) from platform.session where principal_name = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
