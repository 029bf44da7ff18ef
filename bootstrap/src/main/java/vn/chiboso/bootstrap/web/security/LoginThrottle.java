package vn.chiboso.bootstrap.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.PasswordTries;

/**
 * Failed sign-ins per name and per address, in PostgreSQL: the same on every node and after a restart. Every try counts as failed
 * before its password is compared, in one statement with the check, so that many at once are no more than one after the other; it is
 * given back when the password was right.
 */
@Component
class LoginThrottle implements PasswordTries {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    /** Answers nothing, and counts nothing, while the subject has to wait. */
    private static final String TAKE = """
        insert into platform.login_attempt as a (subject, failures, last_failure, blocked_until)
        values (:subject, 1, :now, :forget)
        on conflict (subject) do update set
            failures = case when a.last_failure < :forget then 1 else a.failures + 1 end,
            last_failure = case when a.last_failure < :forget then :now else a.last_failure end,
            blocked_until = case
                when a.last_failure < :forget or a.failures + 1 < :free then a.blocked_until
                else cast(:now as timestamptz) + interval '1 second'
                        * least(:longest, :first * power(2, least(a.failures + 1 - :free, 20))) end
        where a.blocked_until <= :now
        returning blocked_until
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final LoginLimits limits;
    private final ObjectProvider<KnownDevices> devices;

    /** @param devices where passwords are kept here */
    LoginThrottle(JdbcClient jdbc, Clock clock, LoginLimits limits, ObjectProvider<KnownDevices> devices) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limits = limits;
        this.devices = devices;
    }

    @Override
    public Duration begin(Subject subject) {
        var name = of(subject);
        var now = clock.instant();
        return take(name, limits.perName(), now).isPresent() ? Duration.ZERO : wait(name, now);
    }

    @Override
    public void failed(Subject subject) {
        count(of(subject));
    }

    @Override
    public void succeeded(Subject subject) {
        forgive(of(subject));
    }

    /** Takes a try on the name from the address; nothing is counted where it has to wait. */
    LoginTry begin(LoginSubject name, LoginSubject address) {
        var now = clock.instant();
        var onName = take(name, limits.perName(), now);
        if (onName.isEmpty()) {
            return new LoginTry(name, address, now.atOffset(ZoneOffset.UTC), wait(name, now));
        }
        var fromAddress = take(address, limits.perAddress(), now);
        if (fromAddress.isEmpty()) {
            giveBack(name, onName.get(), now);
            return new LoginTry(name, address, now.atOffset(ZoneOffset.UTC), wait(address, now));
        }
        return new LoginTry(name, address, fromAddress.get(), Duration.ZERO);
    }

    /** Whether neither has to wait now, and no failure of the name is to be forgiven; takes no try. */
    boolean isFree(LoginSubject name, LoginSubject address) {
        var now = clock.instant();
        return jdbc.sql("""
            select not exists (select from platform.login_attempt
                where subject = :address and blocked_until > :now
                   or subject = :name and (blocked_until > :now or last_failure >= :forget))
            """)
                .param("name", name.key())
                .param("address", address.key())
                .param("now", at(now))
                .param("forget", at(now.minus(limits.forget())))
                .query(Boolean.class)
                .single();
    }

    /** The try stays counted, and is remembered from now on. */
    void failed(LoginTry made) {
        count(made.name(), made.address());
        jdbc.sql("delete from platform.login_attempt where last_failure < :old")
                .param("old", at(clock.instant().minus(limits.forget()).minus(limits.longest())))
                .update();
    }

    /**
     * The name is forgiven; the address is given this try back and no more, or one known password would free it for guessing others.
     */
    void succeeded(LoginTry made) {
        forgive(made.name());
        giveBack(made.address(), made.blocked(), clock.instant());
    }

    private Optional<OffsetDateTime> take(LoginSubject subject, int free, Instant now) {
        return jdbc.sql(TAKE)
                .param("subject", subject.key())
                .param("now", at(now))
                .param("forget", at(now.minus(limits.forget())))
                .param("free", free)
                .param("first", limits.first().toSeconds())
                .param("longest", limits.longest().toSeconds())
                .query(OffsetDateTime.class)
                .optional();
    }

    /** How long the subject has to wait; a moment when it is free by now. */
    private Duration wait(LoginSubject subject, Instant now) {
        return jdbc.sql("select blocked_until from platform.login_attempt where subject = :subject")
                .param("subject", subject.key())
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()))
                .filter(Duration::isPositive)
                .orElse(MOMENT);
    }

    private void count(LoginSubject... subjects) {
        jdbc.sql("update platform.login_attempt set last_failure = :now where subject in (:subjects)")
                .param("now", at(clock.instant()))
                .param(
                        "subjects",
                        List.of(subjects).stream().map(LoginSubject::key).toList())
                .update();
    }

    private void forgive(LoginSubject subject) {
        jdbc.sql("delete from platform.login_attempt where subject = :subject")
                .param("subject", subject.key())
                .update();
    }

    /** One try less, and no waiting that came of it. */
    private void giveBack(LoginSubject subject, OffsetDateTime blocked, Instant now) {
        var only = jdbc.sql("delete from platform.login_attempt where subject = :subject and failures = 1")
                .param("subject", subject.key())
                .update();
        if (only == 0) {
            jdbc.sql("""
                update platform.login_attempt set
                    failures = failures - 1,
                    blocked_until = case when blocked_until = :blocked then :free else blocked_until end
                where subject = :subject and failures > 1
                """)
                    .param("subject", subject.key())
                    .param("blocked", blocked)
                    .param("free", at(now.minus(limits.forget())))
                    .update();
        }
    }

    private LoginSubject of(Subject subject) {
        return subject instanceof UserName(var name)
                ? devices.stream()
                        .findFirst()
                        .map(known -> known.counted(name))
                        .orElseGet(() -> LoginSubject.name(name))
                : LoginSubject.of(subject);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
