package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.AccountEvents;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.InvitationId;

/** Table {@code account_event}: rows that are added and never changed, so this is SQL. */
@Component
class JdbcAccountEvents implements AccountEvents {
    private final JdbcClient sql;

    JdbcAccountEvents(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID id, AccountEvent event, AccountId by, boolean alone) {
        sql.sql("""
                insert into membership.account_event (id, account_id, kind, by_name, by_other, at, by_account, alone)
                values (:id, :account, :kind, :byName, :byOther, :at, :by, :alone)
                """)
                .param("id", id)
                .param("account", event.account().value())
                .param("kind", event.kind().name())
                .param("byName", event.byName())
                .param("byOther", event.byOther())
                .param("at", Moments.of(event.at()))
                .param("by", by.value())
                .param("alone", alone)
                .update();
    }

    @Override
    public void opened(UUID id, AccountId account, InvitationId invitation, Instant at) {
        sql.sql("""
                insert into membership.account_event (id, account_id, kind, by_name, by_other, at, by_account, alone)
                select :id, :account, 'OPENED', i.by_name, true, :at, i.by_account, not i.agreed
                from membership.invitation i where i.id = :invitation
                """)
                .param("id", id)
                .param("account", account.value())
                .param("at", Moments.of(at))
                .param("invitation", invitation.value())
                .update();
    }

    @Override
    public List<AccountEvent> byOne(AccountId account, Instant since) {
        return sql.sql("""
                select * from membership.account_event
                where account_id = :account and alone and at > :since order by at desc, id desc
                """)
                .param("account", account.value())
                .param("since", Moments.of(since))
                .query(JdbcAccountEvents::event)
                .list();
    }

    @Override
    public boolean isPasswordByOne(AccountId account) {
        return sql.sql("""
                select alone from membership.account_event
                where account_id = :account and kind in ('OPENED', 'PASSWORD_RESET') order by at desc, id desc limit 1
                """)
                .param("account", account.value())
                .query((row, n) -> row.getBoolean("alone"))
                .optional()
                .orElse(true);
    }

    @Override
    public Optional<Instant> lastBetween(AccountId one, AccountId other, Instant since) {
        return sql.sql("""
                select at from membership.account_event
                where ((account_id = :one and by_account = :other) or (account_id = :other and by_account = :one))
                    and alone and kind in ('PASSWORD_RESET', 'SECOND_FACTOR_RESET', 'ENABLED') and at > :since
                order by at desc limit 1
                """)
                .param("one", one.value())
                .param("other", other.value())
                .param("since", Moments.of(since))
                .query((row, n) -> Moments.at(row, "at"))
                .optional();
    }

    @Override
    public List<AccountEvent> of(AccountId account, int limit) {
        return sql.sql("""
                select * from membership.account_event where account_id = :account order by at desc, id desc limit :limit
                """)
                .param("account", account.value())
                .param("limit", limit)
                .query(JdbcAccountEvents::event)
                .list();
    }

    @Override
    public boolean anyUnseen(AccountId account) {
        return sql.sql("""
                select exists (select from membership.account_event e join membership.account c on c.id = e.account_id
                    where e.account_id = :account and e.by_other and e.kind <> 'OPENED'
                    and (c.events_seen_at is null or e.at > c.events_seen_at))
                """)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void seen(AccountId account, Instant at) {
        sql.sql("update membership.account set events_seen_at = :at where id = :account")
                .param("account", account.value())
                .param("at", Moments.of(at))
                .update();
    }

    /** Officers with a say on positions wherever the unit ever stood, and technical administrators: a few, of the thousands of a nation. */
    @Override
    public List<AccountId> ableToConfirm(AccountId proposer, @Nullable UnitId unit, Instant lockedSince) {
        return sql.sql("""
                with above as (
                    select u.id from membership.unit u where u.label in (
                        select unnest(membership.labels_of(l.path)) from membership.unit_link l where l.unit_id = :unit
                        union select unnest(membership.labels_of(s.path)) from membership.unit_succession s where s.unit_id = :unit))
                select c.id from membership.account c
                where c.id <> :proposer
                and (c.technical_administrator or c.member_id in (select p.member_id from membership.position p
                     where p.unit_id in (select id from above) and p.position in ('PARTY_BUILDING_OFFICER', 'ORGANISATION_OFFICER')))
                and (c.enabled or exists (select from membership.account_event e
                     where e.account_id = c.id and e.kind = 'DISABLED' and e.at > :since))
                order by c.technical_administrator desc, c.id
                """)
                .param("proposer", proposer.value())
                .param("unit", unit == null ? null : unit.value())
                .param("since", Moments.of(lockedSince))
                .query((row, n) -> new AccountId(Columns.id(row, "id")))
                .list();
    }

    private static AccountEvent event(ResultSet row, int number) throws SQLException {
        return new AccountEvent(
                new AccountId(Columns.id(row, "account_id")),
                AccountEvent.Kind.valueOf(row.getString("kind")),
                row.getString("by_name"),
                row.getBoolean("by_other"),
                Moments.at(row, "at"));
    }
}
