package vn.chiboso.bootstrap.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.PasswordTries;

/** Failed sign-ins per name and per address, in PostgreSQL: the same on every node and after a restart. */
@Component
class LoginThrottle implements PasswordTries {
    private static final String COUNT = """
            insert into platform.login_attempt as a (subject, failures, last_failure, blocked_until)
            values (:subject, 1, :now, :now)
            on conflict (subject) do update set
                failures = case when a.last_failure < :forget then 1 else a.failures + 1 end,
                last_failure = :now,
                blocked_until = case
                    when a.last_failure < :forget or a.failures + 1 < :free then cast(:now as timestamptz)
                    else cast(:now as timestamptz) + interval '1 second'
                            * least(:longest, :first * power(2, least(a.failures + 1 - :free, 20))) end
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final LoginLimits limits;

    LoginThrottle(JdbcClient jdbc, Clock clock, LoginLimits limits) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public Duration wait(String userName) {
        var name = LoginSubject.name(userName);
        return wait(name, name);
    }

    @Override
    public void failed(String userName) {
        count(LoginSubject.name(userName), limits.perName(), clock.instant());
    }

    /** How long this sign-in has to wait; zero when it may be tried now. */
    Duration wait(LoginSubject name, LoginSubject address) {
        var now = clock.instant();
        return jdbc.sql("select max(blocked_until) from platform.login_attempt where subject in (:subjects)")
                .param("subjects", List.of(name.key(), address.key()))
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /** Counts a failure on the name and from the address. */
    void failed(LoginSubject name, LoginSubject address) {
        var now = clock.instant();
        count(name, limits.perName(), now);
        count(address, limits.perAddress(), now);
        jdbc.sql("delete from platform.login_attempt where last_failure < :old")
                .param("old", at(now.minus(limits.forget()).minus(limits.longest())))
                .update();
    }

    /** The name is forgiven; the address is not, or one known password would free it for guessing others. */
    void succeeded(LoginSubject name) {
        jdbc.sql("delete from platform.login_attempt where subject = :subject")
                .param("subject", name.key())
                .update();
    }

    private void count(LoginSubject subject, int free, Instant now) {
        jdbc.sql(COUNT)
                .param("subject", subject.key())
                .param("now", at(now))
                .param("forget", at(now.minus(limits.forget())))
                .param("free", free)
                .param("first", limits.first().toSeconds())
                .param("longest", limits.longest().toSeconds())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
