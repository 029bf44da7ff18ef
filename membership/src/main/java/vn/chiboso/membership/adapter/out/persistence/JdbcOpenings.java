package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Openings;
import vn.chiboso.membership.domain.protection.OpenedLine;
import vn.chiboso.membership.domain.protection.OpenedMatter;
import vn.chiboso.membership.domain.protection.Opening;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.OpeningReason;

/** Table {@code opening}: rows are added and never changed, so this is SQL. */
@Component
class JdbcOpenings implements Openings {
    private final JdbcClient sql;

    JdbcOpenings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(Opening opening) {
        var post = opening.byPost();
        sql.sql("""
                insert into membership.opening (id, member_id, unit_id, field, account_id, by_name, by_post, reason, explanation,
                    opened_at, until, unusual)
                values (:id, :member, :unit, :field, :account, :name, :post, :reason, :explanation, :at, :until, :unusual)
                on conflict (id) do nothing
                """)
                .param("id", opening.id().value())
                .param("member", opening.member().value())
                .param("unit", opening.unit().value())
                .param("field", opening.matter().name())
                .param("account", opening.by().value())
                .param("name", opening.byName())
                .param("post", post == null ? null : post.name())
                .param("reason", opening.reason().name())
                .param("explanation", opening.explanation())
                .param("at", Moments.of(opening.at()))
                .param("until", Moments.of(opening.until()))
                .param("unusual", opening.unusual())
                .update();
    }

    @Override
    public Optional<Opening> find(OpeningId id) {
        return sql.sql("select * from membership.opening where id = :id")
                .param("id", id.value())
                .query(JdbcOpenings::opening)
                .optional();
    }

    @Override
    public int countBy(AccountId reader, Instant since) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:reader, 0))")
                .param("reader", "membership/openings/" + reader)
                .query((row, n) -> 0)
                .single();
        return sql.sql("select count(*) from membership.opening where account_id = :reader and opened_at > :since")
                .param("reader", reader.value())
                .param("since", Moments.of(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Opening> of(MemberId member) {
        return sql.sql("select * from membership.opening where member_id in " + Records.OF_MEMBER
                        + " order by opened_at desc, id desc")
                .param("member", member.value())
                .query(JdbcOpenings::opening)
                .list();
    }

    @Override
    public Set<MemberId> watchers(UnitId unit, Set<Position> posts, LocalDate day) {
        return new HashSet<>(sql.sql("""
                select distinct p.member_id from membership.position p
                join membership.unit_link above on above.unit_id = p.unit_id and %s
                join membership.unit_link l on l.unit_id = :unit and %s and starts_with(l.path, above.path)
                where p.position = any (:posts) and %s
                """.formatted(Dated.on("above"), Dated.on("l"), Dated.effective("p")))
                .param("unit", unit.value())
                .param("posts", names(posts))
                .param("day", day)
                .query((row, n) -> new MemberId(Columns.id(row, "member_id")))
                .list());
    }

    @Override
    public List<UnitPath> watched(MemberId officer, Set<Position> posts, LocalDate day) {
        return sql.sql("""
                select distinct l.path from membership.position p
                join membership.unit_link l on l.unit_id = p.unit_id and %s
                where p.member_id = :officer and p.position = any (:posts) and %s
                """.formatted(Dated.on("l"), Dated.effective("p")))
                .param("officer", officer.value())
                .param("posts", names(posts))
                .param("day", day)
                .query((row, n) -> new UnitPath(row.getString("path")))
                .list();
    }

    private static String[] names(Set<Position> posts) {
        return posts.stream().map(Position::name).toArray(String[]::new);
    }

    @Override
    public List<OpenedLine> below(
            List<UnitPath> scopes, LocalDate day, boolean unusualOnly, @Nullable OpeningId before, int limit) {
        return sql.sql("""
                select o.*, m.full_name member_name, u.name unit_name from membership.opening o
                join membership.member m on m.id = o.member_id
                join membership.unit u on u.id = o.unit_id
                where o.unit_id in (%s) and (o.unusual or not :unusual)
                and (cast(:before as uuid) is null or (o.opened_at, o.id) < (
                    select b.opened_at, b.id from membership.opening b where b.id = cast(:before as uuid)))
                order by o.opened_at desc, o.id desc limit :limit
                """.formatted(EverBelow.UNITS))
                .param("scopes", Columns.values(scopes))
                .param("afters", EverBelow.afters(scopes))
                .param("day", day)
                .param("unusual", unusualOnly)
                .param("before", before == null ? null : before.value())
                .param("limit", limit)
                .query((row, n) ->
                        new OpenedLine(opening(row, n), row.getString("member_name"), row.getString("unit_name")))
                .list();
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        return new Opening(
                new OpeningId(Columns.id(row, "id")),
                new MemberId(Columns.id(row, "member_id")),
                new UnitId(Columns.id(row, "unit_id")),
                requireNonNull(Columns.word(row, "field", OpenedMatter.class)),
                new AccountId(Columns.id(row, "account_id")),
                row.getString("by_name"),
                Columns.word(row, "by_post", Position.class),
                requireNonNull(Columns.word(row, "reason", OpeningReason.class)),
                row.getString("explanation"),
                Moments.at(row, "opened_at"),
                Moments.at(row, "until"),
                row.getBoolean("unusual"));
    }
}
