package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.SecondFactors.Step;
import vn.chiboso.membership.api.SignIn;

/** Strangers who guess at a name do not keep its owner out of where the owner signed in before. */
@WebTest
class KnownDeviceTests {
    private static final String DEVICE = "chiboso-device";

    @Autowired
    MockMvcTester web;

    @Autowired
    People.Accounts accounts;

    @Autowired
    People.Factors factors;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void startAfresh() {
        accounts.restore();
        factors.clear();
        jdbc.sql("delete from platform.login_attempt").update();
    }

    @Test
    void strangersWhoGuessDoNotKeepTheOwnersDeviceOut() {
        var device = device(signIn("bithu", People.PASSWORD));
        strangersGuess();
        assertThat(signIn("bithu", People.PASSWORD)).redirectedUrl().startsWith("/login?wait=");
        assertThat(signIn("bithu", People.PASSWORD, device)).hasRedirectedUrl("/");
        // and what strangers had guessed is not forgiven by it
        assertThat(signIn("bithu", People.PASSWORD)).redirectedUrl().startsWith("/login?wait=");
    }

    @Test
    void aDeviceHasACounterOfItsOwn() {
        var device = device(signIn("bithu", People.PASSWORD));
        var other = device(signIn("bithu", People.PASSWORD));
        for (var i = 0; i < 5; i++) {
            assertThat(signIn("bithu", "sai", device)).hasRedirectedUrl("/login?refused");
        }
        assertThat(signIn("bithu", People.PASSWORD, device)).redirectedUrl().startsWith("/login?wait=");
        assertThat(signIn("bithu", People.PASSWORD, other)).hasRedirectedUrl("/");
        assertThat(signIn("bithu", People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void aDeviceOfOneAccountOpensNothingForAnotherAndSeveralMayShareIt() {
        var device = device(signIn("canbo", People.PASSWORD));
        strangersGuess();
        assertThat(signIn("bithu", People.PASSWORD, device)).redirectedUrl().startsWith("/login?wait=");
        jdbc.sql("delete from platform.login_attempt").update();

        var shared = device(signIn("bithu", People.PASSWORD, device));
        strangersGuess();
        for (var i = 0; i < 5; i++) {
            signIn("canbo", "sai");
        }
        assertThat(signIn("bithu", People.PASSWORD, shared)).hasRedirectedUrl("/");
        assertThat(signIn("canbo", People.PASSWORD, shared)).hasRedirectedUrl("/");
    }

    @Test
    void anotherPasswordMakesTheDeviceAStrangersAgain() {
        var device = device(signIn("bithu", People.PASSWORD));
        var s = People.SECRETARY;
        accounts.put(
                new SignIn(s.actor(), s.userName(), "{noop}" + UUID.randomUUID(), true, false, false, null, false));
        strangersGuess();
        assertThat(signIn("bithu", "sai", device)).redirectedUrl().startsWith("/login?wait=");
    }

    @Test
    void whatWasChangedOrMadeUpIsNoDevice() {
        var device = device(signIn("bithu", People.PASSWORD));
        strangersGuess();
        var good = device.getValue();
        var last = good.charAt(good.length() - 2) == 'A' ? 'B' : 'A';
        var changed = good.substring(0, good.length() - 2) + last + good.charAt(good.length() - 1);
        for (var made : new String[] {changed, "", "x", "....", "%%%", "A".repeat(4000), "bithu"}) {
            assertThat(signIn("bithu", People.PASSWORD, new Cookie(DEVICE, made)))
                    .redirectedUrl()
                    .startsWith("/login?wait=");
        }
    }

    @Test
    void theCookieSaysNothingAndStaysWhenSigningOut() {
        var answer = signIn("bithu", People.PASSWORD);
        var device = device(answer);
        assertThat(device.isHttpOnly()).isTrue();
        assertThat(device.getPath()).isEqualTo("/");
        assertThat(device.getMaxAge()).isPositive();
        assertThat(device.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(device.getValue()).matches("[A-Za-z0-9_.-]{40,200}").doesNotContain("bithu");
        assertThat(device.getSecure()).isFalse();
        assertThat(device(web.post()
                                .uri("https://localhost/login")
                                .param("username", "bithu")
                                .param("password", People.PASSWORD)
                                .with(csrf())
                                .exchange())
                        .getSecure())
                .isTrue();
        var out = web.post()
                .uri("/logout")
                .cookie(session(answer), device)
                .with(csrf())
                .exchange();
        assertThat(out.getResponse().getCookie(DEVICE)).isNull();
    }

    @Test
    void whereThereIsACodeTheDeviceIsKnownOnceItWasGiven() {
        factors.put(People.SECRETARY, Step.CODE);
        var halfway = signIn("bithu", People.PASSWORD);
        assertThat(halfway.getResponse().getCookie(DEVICE)).isNull();
        var done = web.post()
                .uri("/login/code")
                .cookie(session(halfway))
                .param("code", People.Factors.CODE)
                .with(csrf())
                .exchange();
        assertThat(done).hasRedirectedUrl("/");
        device(done);
        assertThat(signIn("bithu", "sai").getResponse().getCookie(DEVICE)).isNull();
    }

    @Test
    void whoIsSignedInGivesThePasswordAgainWhileStrangersGuess() {
        var answer = signIn("bithu", People.PASSWORD);
        strangersGuess();
        var proof = web.post()
                .uri("/account/proof")
                .cookie(session(answer), device(answer))
                .param("next", "/trials/sensitive")
                .param("proof-password", People.PASSWORD)
                .with(csrf());
        assertThat(proof).hasRedirectedUrl("/trials/sensitive");
    }

    private void strangersGuess() {
        for (var i = 0; i < 5; i++) {
            assertThat(signIn("bithu", "sai")).hasRedirectedUrl("/login?refused");
        }
    }

    private MvcTestResult signIn(String name, String password, Cookie... cookies) {
        var request = web.post()
                .uri("/login")
                .param("username", name)
                .param("password", password)
                .with(csrf());
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }

    private static Cookie device(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie(DEVICE), "a cookie of the device");
    }

    private static Cookie session(MvcTestResult answer) {
        return Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> Set.of("chiboso", "SESSION").contains(cookie.getName()))
                .findFirst()
                .orElseThrow();
    }
}
