package vn.chiboso.membership.adapter.out.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Provisionings;
import vn.chiboso.membership.application.port.out.Sealing;
import vn.chiboso.membership.domain.Provisioning;
import vn.chiboso.membership.domain.ProvisioningFailure;
import vn.chiboso.membership.domain.ProvisioningState;

/** Table {@code provisioning}: sets and leases, so SQL. */
@Component
class JdbcProvisionings implements Provisionings {
    static final String ACTIVE = """
        (c.enabled and (c.member_id is null or exists (
         select 1 from membership.attachment t where t.member_id = c.member_id and %s)))\
        """.formatted(Dated.on("t"));

    private final JdbcClient sql;
    private final ProvisioningWishes wishes;
    private final Sealing sealing;

    JdbcProvisionings(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.wishes = new ProvisioningWishes(sql);
        this.sealing = sealing;
    }

    @Override
    public void want(AccountId account, Provisioning.@Nullable Handover handover, Instant now) {
        sql.sql("""
            insert into membership.provisioning (account_id, secret, secret_stays, secret_revision, waiting_since, due_at)
            values (:account, :secret, :stays, 1, :now, :now)
            on conflict (account_id) do update set
                secret = coalesce(excluded.secret, provisioning.secret),
                secret_stays = case when excluded.secret is null then provisioning.secret_stays else excluded.secret_stays end,
                secret_revision = case when excluded.secret is null then provisioning.secret_revision
                    else provisioning.revision + 1 end,
                revision = provisioning.revision + 1,
                waiting_since = coalesce(provisioning.waiting_since, excluded.waiting_since),
                due_at = excluded.due_at
            """)
                .param("account", account.value())
                .param("secret", handover == null ? null : seal(account, handover.secret()))
                .param("stays", handover != null && handover.stays())
                .param("now", at(now))
                .update();
    }

    @Override
    public int wantWhatDiffers(@Nullable UnitId unit, LocalDate day, Instant now) {
        return wishes.wantWhatDiffers(unit, day, at(now));
    }

    @Override
    public int wantSecondFactors(@Nullable UnitId unit, Set<Position> reaching, LocalDate day, Instant now) {
        return unit == null
                ? wishes.wantSecondFactors(reaching, day, at(now))
                : wishes.wantSecondFactors(unit, reaching, day, at(now));
    }

    @Override
    public int wantSecondFactor(AccountId account, Set<Position> reaching, LocalDate day, Instant now) {
        return wishes.wantSecondFactor(account, reaching, day, at(now));
    }

    @Override
    public Optional<Provisioning> claim(Instant now, Instant until, LocalDate day) {
        return sql.sql("""
            with due as (
                update membership.provisioning set due_at = :until
                where account_id = (select account_id from membership.provisioning where due_at <= :now
                                    order by due_at limit 1 for update skip locked)
                returning account_id, secret, secret_stays, revision, tries, asks_factor)
            select due.*, c.external_id, c.user_name, coalesce(m.full_name, c.display_name) shown, m.email, %s active
            from due join membership.account c on c.id = due.account_id
            left join membership.member m on m.id = c.member_id
            """.formatted(ACTIVE))
                .param("until", at(until))
                .param("now", at(now))
                .param("day", day)
                .query(this::provisioning)
                .optional();
    }

    @Override
    public boolean told(Provisioning done, String externalId) {
        var linked = sql.sql("""
            update membership.account set external_id = :external
            where id = :account
              and not exists (select 1 from membership.account o where o.external_id = :external and o.id <> :account)
            """)
                .param("external", externalId)
                .param("account", done.account().value())
                .update();
        if (linked == 0) {
            return false;
        }
        sql.sql("""
            update membership.provisioning set
                told_name = :name, told_email = :email, told_active = :active,
                asks_factor = case when :factor then false else asks_factor end,
                tries = 0, failed_since = null, failure = null,
                secret = case when secret_revision <= :revision then null else secret end,
                waiting_since = case when revision = :revision then null else waiting_since end,
                due_at = case when revision = :revision then null else waiting_since end
            where account_id = :account
            """)
                .param("name", done.name())
                .param("email", done.email())
                .param("active", done.active())
                .param("factor", done.secondFactor())
                .param("revision", done.revision())
                .param("account", done.account().value())
                .update();
        return true;
    }

    @Override
    public void handedOver(Provisioning partly) {
        sql.sql("""
            update membership.provisioning set secret = null where account_id = :account and secret_revision <= :revision
            """)
                .param("account", partly.account().value())
                .param("revision", partly.revision())
                .update();
    }

    @Override
    public void failed(Provisioning undone, ProvisioningFailure why, Instant now, Instant next) {
        sql.sql("""
            update membership.provisioning set
                tries = tries + 1, failed_since = coalesce(failed_since, :now), failure = :why, due_at = :next
            where account_id = :account and waiting_since is not null
            """)
                .param("why", why.name())
                .param("now", at(now))
                .param("next", at(next))
                .param("account", undone.account().value())
                .update();
    }

    @Override
    public boolean hurry(AccountId account, Instant now) {
        return sql.sql("""
            update membership.provisioning set due_at = :now
            where account_id = :account and waiting_since is not null
            """)
                        .param("account", account.value())
                        .param("now", at(now))
                        .update()
                > 0;
    }

    @Override
    public Map<AccountId, ProvisioningState> waiting(Collection<AccountId> accounts) {
        var found = new HashMap<AccountId, ProvisioningState>();
        sql.sql("""
            select account_id, waiting_since, tries, failed_since, failure from membership.provisioning
            where waiting_since is not null and account_id = any (:accounts)
            """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new AccountId(Columns.id(row, "account_id")), state(row));
                });
        return found;
    }

    private static ProvisioningState state(ResultSet row) throws SQLException {
        return new ProvisioningState(
                Objects.requireNonNull(instant(row, "waiting_since")),
                row.getInt("tries"),
                instant(row, "failed_since"),
                Columns.word(row, "failure", ProvisioningFailure.class));
    }

    private Provisioning provisioning(ResultSet row, int number) throws SQLException {
        var account = new AccountId(Columns.id(row, "account_id"));
        var sealed = row.getBytes("secret");
        return new Provisioning(
                account,
                Columns.text(row, "external_id"),
                row.getString("user_name"),
                row.getString("shown"),
                Columns.text(row, "email"),
                row.getBoolean("active"),
                row.getBoolean("asks_factor"),
                sealed == null
                        ? null
                        : new Provisioning.Handover(open(account, sealed), row.getBoolean("secret_stays")),
                row.getLong("revision"),
                row.getInt("tries"));
    }

    private byte[] seal(AccountId account, String secret) {
        return sealing.seal(secret.getBytes(StandardCharsets.UTF_8), context(account));
    }

    private String open(AccountId account, byte[] sealed) {
        return new String(sealing.open(sealed, context(account)), StandardCharsets.UTF_8);
    }

    private static String context(AccountId account) {
        return "provisioning " + account;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
