package vn.chiboso.membership.adapter.out.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.application.port.out.EnrolledFactors;
import vn.chiboso.membership.application.port.out.Sealing;
import vn.chiboso.membership.domain.identity.OneTimeCode;
import vn.chiboso.membership.domain.identity.SecondFactor;
import vn.chiboso.membership.domain.identity.TotpSecret;

/**
 * Tables {@code second_factor} and {@code recovery_code}. What is spent is spent by one statement that tells whether it was there: two
 * sign-ins with one code in the same moment are one. So this is SQL.
 */
@Component
class JdbcEnrolledFactors implements EnrolledFactors {
    private final JdbcClient sql;
    private final Sealing sealing;

    JdbcEnrolledFactors(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    @Override
    public Optional<SecondFactor> find(AccountId account) {
        return sql.sql("select * from membership.second_factor where account_id = :account")
                .param("account", account.value())
                .query(this::factor)
                .optional();
    }

    @Override
    public boolean isOn(AccountId account) {
        return sql.sql("""
                select exists (select from membership.second_factor where account_id = :account and confirmed_at is not null)
                """)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void forgetBegun(AccountId account, Instant before) {
        sql.sql("""
                delete from membership.second_factor
                where account_id = :account and confirmed_at is null and begun_at < :before
                """)
                .param("account", account.value())
                .param("before", Moments.of(before))
                .update();
    }

    @Override
    public void begin(AccountId account, TotpSecret secret, Instant at) {
        sql.sql("""
                insert into membership.second_factor as f (account_id, secret, begun_at) values (:account, :secret, :at)
                on conflict (account_id) do update set secret = excluded.secret, begun_at = excluded.begun_at
                where f.confirmed_at is null
                """)
                .param("account", account.value())
                .param("secret", sealing.seal(secret.base32().getBytes(StandardCharsets.UTF_8), context(account)))
                .param("at", Moments.of(at))
                .update();
    }

    @Override
    public void confirm(AccountId account, Instant at) {
        sql.sql("""
                update membership.second_factor set confirmed_at = :at where account_id = :account and confirmed_at is null
                """)
                .param("account", account.value())
                .param("at", Moments.of(at))
                .update();
    }

    @Override
    public boolean spend(AccountId account, long step) {
        return sql.sql("""
                update membership.second_factor set last_step = :step where account_id = :account and last_step < :step
                """)
                        .param("account", account.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    @Override
    public void recoverBy(AccountId account, Collection<OneTimeCode> codes) {
        sql.sql("delete from membership.recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
        sql.sql("""
                insert into membership.recovery_code (account_id, code_digest) select :account, unnest(cast(:digests as text[]))
                """)
                .param("account", account.value())
                .param("digests", codes.stream().map(OneTimeCode::digest).toArray(String[]::new))
                .update();
    }

    @Override
    public boolean recover(AccountId account, OneTimeCode code, Instant at) {
        return sql.sql("""
                update membership.recovery_code set used_at = :at
                where account_id = :account and code_digest = :digest and used_at is null
                """)
                        .param("account", account.value())
                        .param("digest", code.digest())
                        .param("at", Moments.of(at))
                        .update()
                == 1;
    }

    @Override
    public int recoveryLeft(AccountId account) {
        return sql.sql("select count(*) from membership.recovery_code where account_id = :account and used_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void remove(AccountId account) {
        sql.sql("delete from membership.second_factor where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private SecondFactor factor(ResultSet row, int number) throws SQLException {
        var account = new AccountId(Columns.id(row, "account_id"));
        var secret = new String(sealing.open(row.getBytes("secret"), context(account)), StandardCharsets.UTF_8);
        return new SecondFactor(
                account, new TotpSecret(secret), Moments.maybe(row, "confirmed_at"), row.getLong("last_step"));
    }

    private static String context(AccountId account) {
        return "second-factor:" + account;
    }
}
