package vn.chiboso.bootstrap.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;

/** Calls that a program sends at once. */
class ThrottledSignInTests {
    private static final int CALLS = 12;
    private static final int FREE = 5;

    private final LoginThrottle throttle = mock(LoginThrottle.class);
    private final SignIns signIns = mock(SignIns.class);
    private final Slow slow = new Slow();
    private final AtomicInteger counted = new AtomicInteger();
    private final ThrottledSignIn signIn = new ThrottledSignIn(throttle, signIns, LoginSubject::name, slow);

    @BeforeEach
    void countAsTheRealOneDoes() {
        var account = new Actor(new AccountId(new UUID(0, 1)), null, "Máy chủ xã");
        when(signIns.byName("may"))
                .thenReturn(Optional.of(new SignIn(account, "may", "#đồi cọ", true, false, false, null, false)));
        when(throttle.isFree(any(), any())).thenAnswer(call -> counted.get() < FREE);
        when(throttle.begin(any(), any())).thenAnswer(call -> {
            var pause = counted.get() < FREE ? Duration.ZERO : Duration.ofSeconds(15);
            counted.incrementAndGet();
            return new LoginTry(call.getArgument(0), call.getArgument(1), OffsetDateTime.now(ZoneOffset.UTC), pause);
        });
        doAnswer(call -> {
                    counted.set(0);
                    return null;
                })
                .when(throttle)
                .succeeded(any(LoginTry.class));
    }

    @Test
    void withTheRightPasswordAreAllLetInAndHashedOnce() throws Exception {
        assertThat(atOnce("đồi cọ")).containsOnly("in");
        assertThat(slow.asked).hasValue(1);
    }

    @Test
    void withAWrongPasswordAreNoMoreThanTheFreeTries() throws Exception {
        assertThat(atOnce("rừng").stream().filter("TooManyAttempts"::equals)).hasSize(CALLS - FREE);
        assertThat(slow.asked).hasValue(FREE);
        assertThat(counted).hasValue(CALLS);
    }

    @Test
    void anUnknownNameADisabledAccountAndAWrongPasswordTakeOneHashEach() {
        var account = new Actor(new AccountId(new UUID(0, 2)), null, "Đã khóa");
        when(signIns.byName("khoa"))
                .thenReturn(Optional.of(new SignIn(account, "khoa", "#đồi cọ", false, false, false, null, false)));
        // the first unknown name also hashes what every unknown name is compared with
        outcome("không ai", "x");
        for (var attempt : List.of(List.of("may", "sai"), List.of("không ai", "sai"), List.of("khoa", "đồi cọ"))) {
            counted.set(0);
            var before = slow.asked.get();
            assertThat(outcome(attempt.getFirst(), attempt.getLast())).isEqualTo("BadCredentialsException");
            assertThat(slow.asked.get() - before).as(attempt.toString()).isEqualTo(1);
        }
    }

    private List<String> atOnce(String password) throws Exception {
        var start = new CyclicBarrier(CALLS);
        try (var threads = Executors.newFixedThreadPool(CALLS)) {
            var calls = new ArrayList<Future<String>>();
            for (var n = 0; n < CALLS; n++) {
                calls.add(threads.submit(() -> {
                    start.await();
                    return outcome(password);
                }));
            }
            var outcomes = new ArrayList<String>();
            for (var call : calls) {
                outcomes.add(call.get());
            }
            return outcomes;
        }
    }

    private String outcome(String password) {
        return outcome("may", password);
    }

    private String outcome(String name, String password) {
        try {
            signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
            return "in";
        } catch (AuthenticationException e) {
            return e.getClass().getSimpleName();
        }
    }

    /** Takes its time, as a good hash does. */
    private static final class Slow implements PasswordEncoder {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "#" + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            asked.incrementAndGet();
            try {
                var over = new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
                return !over && ("#" + password).equals(hash);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
