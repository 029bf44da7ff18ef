package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.PasswordTries;
import vn.chiboso.membership.api.SignIn;

/** Name and password, by the form and by HTTP Basic; throttling; what becomes of sessions. */
@WebTest
class SignInTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    People.Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordTries tries;

    @BeforeEach
    void startAfresh() {
        accounts.restore();
        jdbc.sql("delete from platform.login_attempt").update();
    }

    @Test
    void leadsToThePageThatWasWanted() {
        assertThat(signIn("bithu", People.PASSWORD, "/meetings?month=2026-11"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/meetings?month=2026-11");
    }

    @Test
    void neverLeadsOutOfTheProduct() {
        for (var next :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/login", "javascript:x"}) {
            assertThat(signIn("bithu", People.PASSWORD, next)).hasRedirectedUrl("/");
        }
    }

    @Test
    void opensASessionOfThePersonInADataBaseRow() {
        var session = session("bithu");
        assertThat(web.get().uri("/trials/me").cookie(session)).hasStatusOk().hasBodyTextEqualTo("Nguyễn Văn Hòa");
        assertThat(jdbc.sql("select count(*) from platform.session where principal_name = 'bithu'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void tellsNothingAboutWhetherAnAccountExists() {
        assertThat(signIn("bithu", "sai", null)).hasRedirectedUrl("/login?refused");
        assertThat(signIn("nobody", "sai", null)).hasRedirectedUrl("/login?refused");
        assertThat(signIn("khoa", People.PASSWORD, null)).hasRedirectedUrl("/login?refused");
        assertThat(web.get().uri("/login?refused")).bodyText().contains("không đúng");
    }

    @Test
    void makesGuessingOnOneNameWaitLongerAndLonger() {
        for (var i = 0; i < 5; i++) {
            assertThat(signIn("BiThu ", "sai", null)).hasRedirectedUrl("/login?refused");
        }
        assertThat(signIn("bithu", People.PASSWORD, null)).redirectedUrl().matches("/login\\?wait=1[0-5]");
        assertThat(signIn("canbo", People.PASSWORD, null)).hasRedirectedUrl("/");
        jdbc.sql("update platform.login_attempt set blocked_until = now() - interval '1 second'")
                .update();
        assertThat(signIn("bithu", "sai", null)).hasRedirectedUrl("/login?refused");
        assertThat(signIn("bithu", People.PASSWORD, null)).redirectedUrl().matches("/login\\?wait=(2[5-9]|30)");
        assertThat(web.get().uri("/login?wait=30")).bodyText().contains("30 giây");
    }

    @Test
    void comparesNoMorePasswordsWhenManyAreTriedAtOnce() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(16)) {
            var answers = IntStream.range(0, 32)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await();
                        return signIn("bithu", "sai", null).getResponse().getRedirectedUrl();
                    }))
                    .toList();
            start.countDown();
            var compared = 0;
            for (var answer : answers) {
                compared += "/login?refused".equals(answer.get()) ? 1 : 0;
            }
            assertThat(compared).isEqualTo(5);
        }
    }

    @Test
    void countsNoSuccessAgainstTheAddress() {
        for (var i = 0; i < 29; i++) {
            signIn("name" + i, "sai", null);
        }
        for (var i = 0; i < 3; i++) {
            assertThat(signIn("canbo", People.PASSWORD, null)).hasRedirectedUrl("/");
        }
        assertThat(signIn("bithu", "sai", null)).hasRedirectedUrl("/login?refused");
        assertThat(signIn("canbo", People.PASSWORD, null)).redirectedUrl().startsWith("/login?wait=");
    }

    @Test
    void makesGuessingOnManyNamesFromOneAddressWait() {
        for (var i = 0; i < 30; i++) {
            signIn("name" + i, "sai", null);
        }
        assertThat(signIn("bithu", People.PASSWORD, null)).redirectedUrl().startsWith("/login?wait=");
    }

    @Test
    void forgivesTheNameAfterTheRightPassword() {
        for (var i = 0; i < 4; i++) {
            signIn("bithu", "sai", null);
        }
        assertThat(signIn("bithu", People.PASSWORD, null)).hasRedirectedUrl("/");
        assertThat(signIn("bithu", "sai", null)).hasRedirectedUrl("/login?refused");
        assertThat(signIn("bithu", People.PASSWORD, null)).hasRedirectedUrl("/");
    }

    @Test
    void throttlesTheApiTheSameWay() {
        for (var i = 0; i < 5; i++) {
            assertThat(web.get().uri("/api/v1/trials/me").with(httpBasic("bithu", "sai")))
                    .hasStatus(HttpStatus.UNAUTHORIZED);
        }
        var waiting = web.get()
                .uri("/api/v1/trials/me")
                .with(httpBasic("bithu", People.PASSWORD))
                .exchange();
        assertThat(waiting).hasStatus(HttpStatus.TOO_MANY_REQUESTS).containsHeader("Retry-After");
        assertThat(waiting).bodyJson().extractingPath("$.code").isEqualTo("bootstrap.problem.wait");
    }

    @Test
    void givesProgramsNoSession() {
        var answer = web.get()
                .uri("/api/v1/trials/me")
                .with(httpBasic("bithu", People.PASSWORD))
                .exchange();
        assertThat(answer).hasStatusOk().hasBodyTextEqualTo("Nguyễn Văn Hòa");
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void endsTheSessionOfAnAccountThatWasDisabled() {
        var session = session("bithu");
        var s = People.SECRETARY;
        accounts.put(new SignIn(s.actor(), s.userName(), s.passwordHash(), false, false, false, null, false));
        assertThat(web.get().uri("/trials/me").cookie(session)).hasStatus(HttpStatus.FOUND);
        accounts.restore();
        assertThat(web.get().uri("/trials/me").cookie(session)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void endsOtherSessionsAfterThePasswordWasChanged() {
        var session = session("bithu");
        var s = People.SECRETARY;
        accounts.put(
                new SignIn(s.actor(), s.userName(), "{noop}" + UUID.randomUUID(), true, false, false, null, false));
        assertThat(web.get().uri("/trials/me").cookie(session)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void asksForAPasswordFirstWhenTheOneGivenIsForOnce() {
        var session = session("moi");
        assertThat(web.get().uri("/meetings").cookie(session)).hasRedirectedUrl("/account/password");
        assertThat(web.get().uri("/api/v1/trials/me").with(httpBasic("moi", People.PASSWORD)))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("bootstrap.problem.password-first");
    }

    @Test
    void endsASessionAfterTwelveHoursHoweverBusyItWas() {
        var session = session("bithu");
        openedEarlier("11 hours 59 minutes");
        assertThat(web.get().uri("/trials/me").cookie(session)).hasStatusOk();
        openedEarlier("2 minutes");
        assertThat(web.get().uri("/api/v1/trials/me").cookie(session)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(web.get().uri("/trials/me").cookie(session)).redirectedUrl().startsWith("/login?");
    }

    /** Used a moment ago all the same. */
    private void openedEarlier(String by) {
        jdbc.sql("""
            update platform.session set creation_time = creation_time - 1000 * extract(epoch from cast(:by as interval))
            """).param("by", by).update();
    }

    @Test
    void changesTheSessionIdAtSignIn() {
        var first = session("bithu");
        var again = web.post()
                .uri("/login")
                .cookie(first)
                .param("username", "bithu")
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange();
        assertThat(session(again).getValue()).isNotEqualTo(first.getValue());
    }

    @Test
    void endsWithSigningOut() {
        var session = session("bithu");
        assertThat(web.post().uri("/logout").cookie(session).with(csrf())).hasRedirectedUrl("/login?out");
        assertThat(web.get().uri("/trials/me").cookie(session)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void letsOnlyATechnicalAdministratorSeeTheServersInside() {
        assertThat(web.get().uri("/actuator").cookie(session("bithu"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.get().uri("/actuator").cookie(session("quantri"))).hasStatusOk();
    }

    @Test
    void wrongPasswordsTypedElsewhereCountTogetherWithThoseOfTheForm() {
        var secretary = new PasswordTries.UserName("bithu");
        for (var i = 0; i < 5; i++) {
            assertThat(tries.begin(secretary)).isZero();
            tries.failed(secretary);
        }
        assertThat(tries.begin(secretary)).isPositive();
        assertThat(tries.begin(new PasswordTries.UserName("canbo"))).isZero();
        assertThat(tries.begin(new PasswordTries.InvitationsFrom("bithu"))).isZero();
        assertThat(tries.begin(new PasswordTries.NamesFor("bithu"))).isZero();
        var answer = signIn("bithu", People.PASSWORD, null);
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/login?wait=");
    }

    private MvcTestResult signIn(String name, String password, @org.jspecify.annotations.Nullable String next) {
        var request = web.post()
                .uri("/login")
                .param("username", name)
                .param("password", password)
                .with(csrf());
        return (next == null ? request : request.param("next", next)).exchange();
    }

    private Cookie session(String name) {
        return session(signIn(name, People.PASSWORD, null));
    }

    /** Its name and attributes are the server's, which is not there in these tests; {@link WireTests} look at them. */
    private static Cookie session(MvcTestResult answer) {
        return Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> Set.of("chiboso", "SESSION").contains(cookie.getName()))
                .findFirst()
                .orElseThrow();
    }
}
