package vn.chiboso.bootstrap.web;

import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser that goes to {@link StubRealm} and comes back. */
final class AtStubRealm {
    private static final StubRealm REALM = StubRealm.ONLY;

    private final MockMvcTester web;

    AtStubRealm(MockMvcTester web) {
        this.web = web;
    }

    /** Signs in just now, as a stranger so far. */
    MvcTestResult signIn(String who, String sid) {
        return signIn(who, sid, Instant.now());
    }

    /** With a session that has been open there since then. */
    MvcTestResult signIn(String who, String sid, Instant since) {
        var way = web.get().uri("/oauth2/authorization/keycloak").exchange();
        REALM.idToken = REALM.signed(REALM.id(who, sid, asked(way, "nonce")).claim("auth_time", Date.from(since)));
        return comeBack(way, asked(way, "state"));
    }

    /** Takes a way that a page offered to whoever is signed in already. */
    MvcTestResult again(String path, Cookie session, String who, Instant since) {
        var way = web.get().uri(path).cookie(session).exchange();
        REALM.idToken = REALM.signed(REALM.id(who, "phien", asked(way, "nonce")).claim("auth_time", Date.from(since)));
        return web.get()
                .uri("/login/oauth2/code/keycloak")
                .param("code", "mot-lan")
                .param("state", asked(way, "state"))
                .cookie(session)
                .exchange();
    }

    MvcTestResult comeBack(MvcTestResult way, String state) {
        return web.get()
                .uri("/login/oauth2/code/keycloak")
                .param("code", "mot-lan")
                .param("state", state)
                .cookie(session(way))
                .exchange();
    }

    static Cookie session(MvcTestResult answer) {
        return Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> Set.of("chiboso", "SESSION").contains(cookie.getName()))
                .findFirst()
                .orElseThrow();
    }

    static String asked(MvcTestResult way, String name) {
        return Objects.requireNonNull(query(way).get(name));
    }

    static Map<String, String> query(MvcTestResult answer) {
        var url = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return Arrays.stream(url.substring(url.indexOf('?') + 1).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
