package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;

/** Finds by comparing, over many accounts at once, what no use case told. */
final class ProvisioningWishes {
    private final JdbcClient sql;

    ProvisioningWishes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of whom the provider was told something else, or nothing. */
    int wantWhatDiffers(@Nullable UnitId unit, LocalDate day, OffsetDateTime now) {
        return sql.sql("""
            insert into membership.provisioning (account_id, waiting_since, due_at)
            select c.id, :now, :now
            from membership.account c
            left join membership.member m on m.id = c.member_id
            left join membership.provisioning p on p.account_id = c.id
            where (cast(:unit as uuid) is null
                   or exists (select 1 from membership.attachment a where a.unit_id = :unit and a.member_id = c.member_id))
              and (p.told_name, p.told_email, p.told_active)
                  is distinct from (coalesce(m.full_name, c.display_name), m.email, %s)
              and (p.account_id is null or p.waiting_since is null)
            on conflict (account_id) do update set
                revision = provisioning.revision + 1, waiting_since = excluded.waiting_since, due_at = excluded.due_at
            """.formatted(JdbcProvisionings.ACTIVE))
                .param("unit", unit == null ? null : unit.value())
                .param("day", day)
                .param("now", now)
                .update();
    }

    /** Those who were never asked. */
    int wantSecondFactors(@Nullable AccountId account, Set<Position> reaching, LocalDate day, OffsetDateTime now) {
        return sql.sql("""
            insert into membership.provisioning (account_id, asks_factor, waiting_since, due_at)
            select c.id, true, :now, :now
            from membership.account c
            left join membership.provisioning p on p.account_id = c.id
            where (cast(:account as uuid) is null or c.id = :account) and c.enabled and p.asks_factor is null
              and (c.member_id is null or exists (
                   select 1 from membership.position h
                   where h.member_id = c.member_id and h.position = any (:reaching) and %s))
            on conflict (account_id) do update set
                asks_factor = true, revision = provisioning.revision + 1,
                waiting_since = coalesce(provisioning.waiting_since, excluded.waiting_since),
                due_at = coalesce(provisioning.due_at, excluded.due_at)
            """.formatted(Dated.on("h")))
                .param("account", account == null ? null : account.value())
                .param("reaching", reaching.stream().map(Position::name).toArray(String[]::new))
                .param("day", day)
                .param("now", now)
                .update();
    }
}
