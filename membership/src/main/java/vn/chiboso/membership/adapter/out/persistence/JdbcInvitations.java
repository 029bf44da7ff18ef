package vn.chiboso.membership.adapter.out.persistence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.application.port.out.Sealing;
import vn.chiboso.membership.domain.identity.Invitation;
import vn.chiboso.membership.domain.identity.InvitationId;
import vn.chiboso.membership.domain.identity.InvitationWay;
import vn.chiboso.membership.domain.identity.OneTimeCode;

/**
 * Table {@code invitation}. Each change is one statement that says from what it changes, since strangers and officers come at the
 * same time and nobody edits an invitation in a form; so this is SQL.
 */
@Component
class JdbcInvitations implements Invitations {
    private final JdbcClient sql;
    private final Sealing sealing;
    private final Clock clock;

    JdbcInvitations(JdbcClient sql, Sealing sealing, Clock clock) {
        this.sql = sql;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public void add(Invitation made, OneTimeCode code, AccountId by) {
        forgetExpired(made.madeAt());
        var member = made.member();
        values(sql.sql("""
                        insert into membership.invitation (id, member_id, display_name, way, code_digest, sealed_code, round,
                            by_account, by_name, made_at, expires_at)
                        values (:id, :member, :name, :way, :digest, :sealed, :round, :by, :byName, :made, :expires)
                        """), made, code, by)
                .param("member", member == null ? null : member.value())
                .param("name", member == null ? made.name() : null)
                .update();
    }

    @Override
    public void renew(Invitation made, OneTimeCode code, AccountId by) {
        forgetExpired(made.madeAt());
        values(sql.sql("""
                        update membership.invitation set way = :way, code_digest = :digest, sealed_code = :sealed, round = :round,
                            by_account = :by, by_name = :byName, made_at = :made, expires_at = :expires, sent_at = null,
                            revoked_at = null, agreed = false
                        where id = :id and used_at is null
                        """), made, code, by).update();
    }

    private JdbcClient.StatementSpec values(
            JdbcClient.StatementSpec statement, Invitation made, OneTimeCode code, AccountId by) {
        return statement
                .param("id", made.id().value())
                .param("way", made.way().name())
                .param("digest", code.digest())
                .param("sealed", made.way() == InvitationWay.EMAIL ? sealed(made, code) : null)
                .param("round", made.round())
                .param("by", by.value())
                .param("byName", made.byName())
                .param("made", Moments.of(made.madeAt()))
                .param("expires", Moments.of(made.expiresAt()));
    }

    @Override
    public void agreed(InvitationId id) {
        sql.sql("update membership.invitation set agreed = true where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return InvitationRows.query(sql, "i.id = :id", LocalDate.now(clock))
                .param("id", id.value())
                .query(InvitationRows::invitation)
                .optional();
    }

    @Override
    public Optional<Invitation> byCode(OneTimeCode code) {
        return InvitationRows.query(sql, "i.code_digest = :digest", LocalDate.now(clock))
                .param("digest", code.digest())
                .query(InvitationRows::invitation)
                .optional();
    }

    @Override
    public Optional<Invitation> standingOf(MemberId member) {
        return InvitationRows.query(
                        sql,
                        "i.member_id = :member and i.used_at is null and i.revoked_at is null",
                        LocalDate.now(clock))
                .param("member", member.value())
                .query(InvitationRows::invitation)
                .optional();
    }

    @Override
    public Set<MemberId> invited(Collection<MemberId> members, Instant now) {
        return new HashSet<>(sql.sql("""
                select member_id from membership.invitation
                where member_id = any (:members) and used_at is null and revoked_at is null and expires_at > :now
                """)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("now", Moments.of(now))
                .query((row, n) -> new MemberId(Columns.id(row, "member_id")))
                .list());
    }

    @Override
    public List<Invitation> list(
            String text, @Nullable List<UnitPath> scopes, @Nullable InvitationId before, int limit, LocalDate day) {
        return InvitationRows.query(sql, """
                (cast(:before as uuid) is null or i.id < :before)
                and (:text = '' or strpos(coalesce(m.search_name, lower(i.display_name)), :text) > 0)
                and (:all or exists (select 1 from membership.unit_link l, unnest(cast(:scopes as text[])) scope
                     where l.unit_id = a.unit_id and %s and starts_with(l.path, scope)))
                order by i.id desc limit :limit
                """.formatted(Dated.on("l")), day)
                .param("before", before == null ? null : before.value())
                .param("text", text)
                .param("all", scopes == null)
                .param("scopes", Columns.values(scopes == null ? List.of() : scopes))
                .param("limit", limit)
                .query(InvitationRows::invitation)
                .list();
    }

    @Override
    public boolean use(InvitationId id, Instant at) {
        return sql.sql("""
                update membership.invitation set used_at = :at, sealed_code = null
                where id = :id and used_at is null and revoked_at is null and expires_at > :at
                """).param("id", id.value()).param("at", Moments.of(at)).update() == 1;
    }

    @Override
    public void revoke(InvitationId id, Instant at) {
        sql.sql("""
                update membership.invitation set revoked_at = :at, sealed_code = null
                where id = :id and used_at is null and revoked_at is null
                """).param("id", id.value()).param("at", Moments.of(at)).update();
    }

    @Override
    public Optional<OneTimeCode> unsent(InvitationId id, int round, Instant now) {
        return sql.sql("""
                select sealed_code from membership.invitation
                where id = :id and round = :round and sealed_code is not null and expires_at > :now
                """)
                .param("id", id.value())
                .param("round", round)
                .param("now", Moments.of(now))
                .query((row, n) -> row.getBytes("sealed_code"))
                .optional()
                .map(code -> new String(sealing.open(code, context(id, round)), StandardCharsets.UTF_8))
                .map(OneTimeCode::new);
    }

    @Override
    public void sent(InvitationId id, int round, Instant at) {
        sql.sql("""
                update membership.invitation set sent_at = :at, sealed_code = null
                where id = :id and round = :round and sealed_code is not null
                """)
                .param("id", id.value())
                .param("round", round)
                .param("at", Moments.of(at))
                .update();
    }

    @Override
    public void undeliverable(InvitationId id, int round) {
        sql.sql("update membership.invitation set sealed_code = null where id = :id and round = :round")
                .param("id", id.value())
                .param("round", round)
                .update();
    }

    /** A letter that never left takes its code with it. */
    private void forgetExpired(Instant now) {
        sql.sql(
                        "update membership.invitation set sealed_code = null where sealed_code is not null and expires_at <= :now")
                .param("now", Moments.of(now))
                .update();
    }

    private byte[] sealed(Invitation made, OneTimeCode code) {
        return sealing.seal(code.value().getBytes(StandardCharsets.UTF_8), context(made.id(), made.round()));
    }

    private static String context(InvitationId id, int round) {
        return "invitation:" + id + ":" + round;
    }
}
