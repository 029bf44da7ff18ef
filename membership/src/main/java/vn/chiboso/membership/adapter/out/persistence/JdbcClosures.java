package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Closures;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.transfer.TransferId;

/** Table {@code act_closure}: rows as they were before an act ended them, as the database writes them; so this is SQL. */
@Component
class JdbcClosures implements Closures {
    private static final String KEEP = """
            insert into membership.act_closure (act_id, relation, row_id, was)
            select :act, '%1$s', t.id, %3$s from membership.%1$s t where %2$s on conflict do nothing
            """;

    private static final String ROW = "to_jsonb(t)";

    /** What was ended, read as the position that it was; of a merged record it is that of whom it became. */
    private static final String WAS = """
            from membership.act_closure c join membership.member g on g.id = (c.was ->> 'member_id')::uuid
            cross join lateral jsonb_populate_record(null::membership.position,
                c.was || jsonb_build_object('member_id', coalesce(g.merged_into, g.id))) w
            where c.act_id = :act and c.relation = 'position'
            """;

    /** A branch has one secretary, and nobody holds the same position twice. */
    private static final String TAKEN = """
            exists (select from membership.position o where o.id <> w.id and o.unit_id = w.unit_id and o.position = w.position
                and (o.member_id = w.member_id or w.position = 'SECRETARY')
                and daterange(o.valid_from, o.valid_to) && daterange(w.valid_from, w.valid_to))
            """;

    /** A decision of its own has ended it since, or it was taken back as a mistake: it is not the act that keeps it ended. */
    private static final String ENDED = """
            exists (select from membership.position_ending e where e.position_id = w.id
                and (e.last_day is null or w.valid_to is null or e.last_day + 1 < w.valid_to))
            """;

    private final JdbcClient sql;

    JdbcClosures(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void positions(ActId act, MemberId member, @Nullable UnitId unit, LocalDate day) {
        sql.sql(KEEP.formatted("position", """
                t.member_id = :member and (cast(:unit as uuid) is null or t.unit_id = :unit)
                and (t.valid_to is null or t.valid_to > :day)""", ROW))
                .param("act", act.value())
                .param("member", member.value())
                .param("unit", unit == null ? null : unit.value())
                .param("day", day)
                .update();
    }

    @Override
    public void position(ActId act, PositionId position) {
        keep(act, "position", "t.id = :id", ROW, position.value());
    }

    @Override
    public void account(ActId act, MemberId member) {
        // that it was in use is all there is to put back
        keep(act, "account", "t.member_id = :id and t.enabled", "'{}'::jsonb", member.value());
    }

    @Override
    public void transfer(ActId act, TransferId transfer) {
        keep(act, "transfer", "t.id = :id", ROW, transfer.value());
    }

    private void keep(ActId act, String relation, String where, String was, UUID id) {
        sql.sql(KEEP.formatted(relation, where, was))
                .param("act", act.value())
                .param("id", id)
                .update();
    }

    @Override
    public List<AccountId> accounts(ActId act) {
        return sql.sql("select row_id from membership.act_closure where act_id = :act and relation = 'account'")
                .param("act", act.value())
                .query((row, n) -> new AccountId(Columns.id(row, "row_id")))
                .list();
    }

    @Override
    public List<TransferId> transfers(ActId act) {
        return sql.sql(
                        "select row_id from membership.act_closure where act_id = :act and relation = 'transfer' order by 1")
                .param("act", act.value())
                .query((row, n) -> new TransferId(Columns.id(row, "row_id")))
                .list();
    }

    @Override
    public List<Position> restore(ActId act) {
        var taken = sql.sql("select w.position " + WAS + " and " + TAKEN + " and not " + ENDED + " order by 1")
                .param("act", act.value())
                .query((row, n) -> Position.valueOf(row.getString(1)))
                .list();
        for (var statement : Map.of(
                        "position",
                        "insert into membership.position select w.* " + WAS + " and not " + TAKEN + " and not " + ENDED
                                + " on conflict (id) do update set valid_to = excluded.valid_to",
                        "account",
                        """
                        update membership.account t set enabled = true from membership.act_closure c
                        where c.act_id = :act and c.relation = 'account' and t.id = c.row_id
                        and not exists (select 1 from membership.member g where g.id = t.member_id and g.merged_into is not null)
                        """,
                        "transfer",
                        """
                        update membership.transfer t set state = w.state, settled_on = w.settled_on, until_day = w.until_day,
                            version = t.version + 1
                        from membership.act_closure c, jsonb_populate_record(null::membership.transfer, c.was) w
                        where c.act_id = :act and c.relation = 'transfer' and t.id = c.row_id
                        """)
                .values()) {
            sql.sql(statement).param("act", act.value()).update();
        }
        return taken;
    }
}
