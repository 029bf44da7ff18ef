package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is sensitive needs that somebody signed in at Keycloak a short while ago. */
@KeycloakWebTest
@SuppressWarnings("NullAway.Init") // made anew for each test
class KeycloakStepUpTests {
    private static final StubRealm REALM = StubRealm.ONLY;
    private static final String WAY = "/oauth2/authorization/keycloak?again&next=";

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
        REALM.down = false;
        accounts.restore();
        subjects.known.clear();
        subjects.known.put(subject, People.SECRETARY.actor().account());
        realm = new AtStubRealm(web);
    }

    @Test
    void whoSignedInJustNowIsNotAsked() {
        var session = AtStubRealm.session(realm.signIn(subject, "phien"));
        assertThat(web.get().uri("/trials/sensitive").cookie(session)).hasBodyTextEqualTo("kho");
        assertThat(post(session, "Vũ")).hasBodyTextEqualTo("Vũnull");
        assertThat(script(session)).hasBodyTextEqualTo("kho");
    }

    @Test
    void whoCameInWithASessionOpenedLongAgoSignsInAgainThereAndGoesOn() {
        var session = openedLongAgo();
        assertThat(web.get().uri("/trials/sensitive?a=1").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Xác nhận lại", WAY.replace("&", "&amp;") + "%2Ftrials%2Fsensitive%3Fa%3D1")
                .doesNotContain("type=\"password\"");
        var way = web.get().uri(WAY + "/trials/sensitive?a=1").cookie(session).exchange();
        assertThat(AtStubRealm.query(way)).containsEntry("prompt", "login").containsEntry("max_age", "0");

        var back = realm.again(WAY + "/trials/sensitive", session, subject, Instant.now());
        assertThat(back).hasRedirectedUrl("/trials/sensitive");
        assertThat(web.get().uri("/trials/sensitive").cookie(AtStubRealm.session(back)))
                .hasBodyTextEqualTo("kho");
    }

    @Test
    void whoComesBackWithoutHavingSignedInAgainIsAskedAgain() {
        var session = openedLongAgo();
        post(session, "Vũ");
        var back = realm.again("/oauth2/authorization/keycloak?next=/account/again", session, subject, longAgo());
        assertThat(back).hasRedirectedUrl("/account/again");
        var still = AtStubRealm.session(back);
        assertThat(web.get().uri("/account/again").cookie(still))
                .bodyText()
                .contains("Đăng nhập lại")
                .doesNotContain("value=\"Vũ\"");
        assertThat(web.get().uri("/trials/sensitive").cookie(still)).bodyText().contains("Xác nhận lại");
    }

    @Test
    void whatWasPostedWaitsAndIsSentOnAsItWas() {
        var session = openedLongAgo();
        assertThat(post(session, "Vũ <Hùng>"))
                .hasStatus(422)
                .bodyText()
                .contains(WAY.replace("&", "&amp;") + "%2Faccount%2Fagain");
        var back = realm.again(WAY + "/account/again", session, subject, Instant.now());
        assertThat(back).hasRedirectedUrl("/account/again");
        var again = AtStubRealm.session(back);
        assertThat(web.get().uri("/account/again").cookie(again))
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/trials/sensitive\"", "name=\"text\" value=\"Vũ &lt;Hùng&gt;\"");
        assertThat(post(again, "Vũ <Hùng>")).hasBodyTextEqualTo("Vũ <Hùng>null");
        assertThat(web.get().uri("/account/again").cookie(again)).hasRedirectedUrl("/");
    }

    @Test
    void whatWaitsCannotBeReadInTheDatabase() {
        var session = openedLongAgo();
        assertThat(post(session, "001199004321")).hasStatus(422);
        var kept =
                jdbc.sql("select attribute_bytes from platform.session_attributes").query(byte[].class).list().stream()
                        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                        .toList();
        assertThat(kept).isNotEmpty().noneMatch(text -> text.contains("001199004321") || text.contains("trials/sens"));
    }

    @Test
    void whatOnePersonPostedIsNotHandedToAnother() {
        var other = UUID.randomUUID().toString();
        subjects.known.put(other, People.OFFICER.actor().account());
        var session = openedLongAgo();
        post(session, "Vũ");
        var back = realm.again(WAY + "/account/again", session, other, Instant.now());
        assertThat(web.get().uri("/account/again").cookie(AtStubRealm.session(back)))
                .hasRedirectedUrl("/");
    }

    @Test
    void aPartOfAPageLeavesTheAskingToAWholeOne() {
        var session = openedLongAgo();
        assertThat(web.get()
                        .uri("/trials/sensitive")
                        .header("HX-Request", "true")
                        .cookie(session))
                .headers()
                .hasValue("HX-Refresh", "true");
        assertThat(web.post()
                        .uri("/trials/sensitive")
                        .param("text", "Vũ")
                        .header("HX-Request", "true")
                        .cookie(session)
                        .with(csrf()))
                .headers()
                .hasValue("HX-Redirect", "/account/again");
    }

    @Test
    void aSignInThatFailsThereIsSaid() {
        var session = openedLongAgo();
        post(session, "Vũ");
        REALM.down = true;
        assertThat(realm.again(WAY + "/account/again", session, subject, Instant.now()))
                .hasRedirectedUrl("/login?failed");
        assertThat(web.get().uri("/login?failed").cookie(session)).hasRedirectedUrl("/account/again?failed");
        assertThat(web.get().uri("/account/again?failed").cookie(session))
                .bodyText()
                .contains("Chưa đăng nhập được", "%2Faccount%2Fagain");
    }

    @Test
    void aProgramIsToldHowFreshItsTokenHasToBe() {
        for (var token : new String[] {
            REALM.signed(REALM.access(subject)),
            REALM.signed(REALM.access(subject).claim("auth_time", Date.from(longAgo())))
        }) {
            var refused = program(token);
            assertThat(refused)
                    .hasStatus(HttpStatus.UNAUTHORIZED)
                    .headers()
                    .hasValue(
                            HttpHeaders.WWW_AUTHENTICATE,
                            "Bearer realm=\"chi-bo-so\", error=\"insufficient_user_authentication\", max_age=\"600\"");
            assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("bootstrap.problem.proof-elsewhere");
        }
        assertThat(program(REALM.signed(REALM.access(subject).claim("auth_time", new Date()))))
                .hasBodyTextEqualTo("kho");
    }

    @Test
    void aScriptOfAPageIsRefused() {
        assertThat(script(openedLongAgo()))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("bootstrap.problem.proof-elsewhere");
    }

    private Cookie openedLongAgo() {
        return AtStubRealm.session(realm.signIn(subject, "phien", longAgo()));
    }

    private static Instant longAgo() {
        return Instant.now().minusSeconds(601);
    }

    private MvcTestResult post(Cookie session, String text) {
        return web.post()
                .uri("/trials/sensitive")
                .param("text", text)
                .cookie(session)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult script(Cookie session) {
        return web.post()
                .uri("/api/v1/trials/sensitive")
                .cookie(session)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult program(String token) {
        return web.post()
                .uri("/api/v1/trials/sensitive")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }
}
