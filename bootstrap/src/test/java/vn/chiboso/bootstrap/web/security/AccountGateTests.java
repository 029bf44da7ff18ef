package vn.chiboso.bootstrap.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SealedForms;
import vn.chiboso.membership.api.SecondFactors;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;

class AccountGateTests {
    private static final Actor OWNER = new Actor(new AccountId(new UUID(0, 1)), null, "Nguyễn Văn Hòa");
    private static final FilterChain NOTHING = (request, response) -> {};

    private final SignIns signIns = mock(SignIns.class);
    private final KnownDevices devices = new KnownDevices(new Open(), signIns, null);
    private final SecondFactors factors = mock(SecondFactors.class);
    private final AccountGate gate = new AccountGate(
            new CurrentSignIn(signIns),
            new HttpSessionSecurityContextRepository(),
            new SignInStages(factors),
            new SessionLife(Duration.ofHours(12)),
            devices,
            mock(ProblemWriter.class));
    private final MockHttpServletRequest change = new MockHttpServletRequest("POST", "/account/password");

    @BeforeEach
    void signedIn() {
        when(factors.after(any())).thenReturn(SecondFactors.Step.NONE);
        is("#cũ");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whereThePasswordWasChangedTheDeviceIsKnownByTheNewOne() throws Exception {
        change.getSession();
        var answer = new MockHttpServletResponse();
        gate.doFilter(
                change,
                answer,
                (request, response) ->
                        when(signIns.byAccount(OWNER.account())).thenReturn(Optional.of(signIn("#mới"))));
        assertThat(answer.getCookie(KnownDevices.COOKIE)).isNull();

        is("#mới");
        var next = new MockHttpServletResponse();
        gate.doFilter(look(), next, NOTHING);
        var known = Objects.requireNonNull(next.getCookie(KnownDevices.COOKIE));
        var later = new MockHttpServletResponse();
        gate.doFilter(look(), later, NOTHING);
        assertThat(later.getCookie(KnownDevices.COOKIE)).isNull();

        var attempt = new MockHttpServletRequest("POST", "/login");
        attempt.setCookies(known);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(attempt));
        assertThat(devices.counted("bithu").key()).startsWith("device:");
        is("#khác");
        assertThat(devices.counted("bithu")).isEqualTo(LoginSubject.name("bithu"));
    }

    private MockHttpServletRequest look() {
        var request = new MockHttpServletRequest("GET", "/");
        request.setSession(Objects.requireNonNull(change.getSession()));
        return request;
    }

    private void is(String hash) {
        var signIn = signIn(hash);
        when(signIns.byAccount(OWNER.account())).thenReturn(Optional.of(signIn));
        when(signIns.byName("bithu")).thenReturn(Optional.of(signIn));
        var user = new AccountUser(signIn);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private static SignIn signIn(String hash) {
        return new SignIn(OWNER, "bithu", hash, true, false, false, null, false);
    }

    /** Seals nothing. */
    private static final class Open implements SealedForms {
        @Override
        public String seal(byte[] content, String context) {
            var head = (context + "\n").getBytes(StandardCharsets.UTF_8);
            var all = new byte[head.length + content.length];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(content, 0, all, head.length, content.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        }

        @Override
        public Optional<byte[]> open(String sealed, String context) {
            var all = Base64.getUrlDecoder().decode(sealed);
            return Optional.of(java.util.Arrays.copyOfRange(all, context.length() + 1, all.length));
        }
    }
}
