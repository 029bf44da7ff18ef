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

    /** Of one account. */
    int wantSecondFactor(AccountId account, Set<Position> reaching, LocalDate day, OffsetDateTime now) {
        return wantSecondFactors("""
                select a.id from membership.account a where a.id = :account and (a.member_id is null or exists (
                    select 1 from membership.position h where h.member_id = a.member_id and h.position = any (:reaching) and %s))
                """, "account", account.value(), reaching, day, now);
    }

    /** Of people whose roll or post is the unit's. */
    int wantSecondFactors(UnitId unit, Set<Position> reaching, LocalDate day, OffsetDateTime now) {
        return wantSecondFactors("""
                select a.id from (
                    select h.* from membership.position h where h.unit_id = :unit
                    union select h.* from membership.attachment t join membership.position h on h.member_id = t.member_id
                    where t.unit_id = :unit) h
                join membership.account a on a.member_id = h.member_id where h.position = any (:reaching) and %s
                """, "unit", unit.value(), reaching, day, now);
    }

    /** Of all. */
    int wantSecondFactors(Set<Position> reaching, LocalDate day, OffsetDateTime now) {
        return wantSecondFactors("""
                select a.id from membership.account a where a.member_id is null
                union select a.id from membership.position h join membership.account a on a.member_id = h.member_id
                where h.position = any (:reaching) and %s
                """, "all", true, reaching, day, now);
    }

    /** Those of them who were never asked. Begins at the posts, since nearly all accounts have none. */
    private int wantSecondFactors(
            String whose, String name, Object value, Set<Position> reaching, LocalDate day, OffsetDateTime now) {
        return sql.sql("""
            insert into membership.provisioning (account_id, asks_factor, waiting_since, due_at)
            select c.id, true, :now, :now
            from membership.account c
            left join membership.provisioning p on p.account_id = c.id
            where c.id in (%s) and c.enabled and p.asks_factor is null
            order by c.id
            on conflict (account_id) do update set
                asks_factor = true, revision = provisioning.revision + 1,
                waiting_since = coalesce(provisioning.waiting_since, excluded.waiting_since),
                due_at = coalesce(provisioning.due_at, excluded.due_at)
            """.formatted(whose.formatted(Dated.on("h"))))
                .param(name, value)
                .param("reaching", reaching.stream().map(Position::name).toArray(String[]::new))
                .param("day", day)
                .param("now", now)
                .update();
    }
}
