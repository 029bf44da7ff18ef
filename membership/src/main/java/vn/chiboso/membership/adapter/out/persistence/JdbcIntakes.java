package vn.chiboso.membership.adapter.out.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.intake.UnitOrigin;

/** Jobs as rows, moved on by small updates from several nodes: SQL. The row's lock says who works. */
@Component
class JdbcIntakes implements Intakes {
    private static final String SELECT = """
            select i.*, c.added, c.changed, c.unchanged, c.doubtful, c.refused, c.moved_on, c.leaders
            from membership.intake i cross join lateral (
                select coalesce(sum(added), 0) added, coalesce(sum(changed), 0) changed, coalesce(sum(unchanged), 0) unchanged,
                    coalesce(sum(doubtful), 0) doubtful, coalesce(sum(refused), 0) refused, coalesce(sum(moved_on), 0) moved_on,
                    coalesce(sum(leaders), 0) leaders
                from membership.intake_block b where b.intake_id = i.id) c
            where
            """;

    private final JdbcClient sql;
    private final UnitOrigins origins;

    JdbcIntakes(JdbcClient sql, UnitOrigins origins) {
        this.sql = sql;
        this.origins = origins;
    }

    @Override
    public void hand(Intake intake) {
        sql.sql("""
                insert into membership.intake (id, unit_id, path, branch, account_id, by_name, file_name, file_hash, valid_from,
                    state, columns, unknown, row_count, blocks, handed_at, expires_at)
                values (:id, :unit, :path, :branch, :account, :byName, :fileName, :hash, :from, :state, '', '', 0, 0, :at, :expires)
                """)
                .param("id", intake.id().value())
                .param("unit", intake.unit().value())
                .param("path", intake.path().value())
                .param("branch", intake.branch())
                .param("account", intake.by().value())
                .param("byName", intake.byName())
                .param("fileName", intake.fileName())
                .param("hash", intake.fileHash())
                .param("from", intake.validFrom())
                .param("state", intake.state().name())
                .param("at", at(intake.handedAt()))
                .param("expires", at(intake.expiresAt()))
                .update();
    }

    @Override
    public void read(Intake intake) {
        sql.sql("""
                update membership.intake set columns = :columns, unknown = :unknown, ignored = :ignored, row_count = :rows, blocks = :blocks
                where id = :id
                """)
                .param("id", intake.id().value())
                .param("columns", intake.columns().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("unknown", intake.unknown())
                .param("ignored", intake.ignored())
                .param("rows", intake.rows())
                .param("blocks", intake.blocks())
                .update();
    }

    @Override
    public Optional<Intake> find(IntakeId id) {
        return sql.sql(SELECT + "i.id = :id")
                .param("id", id.value())
                .query(IntakeRows::intake)
                .optional();
    }

    @Override
    public Optional<Intake> lock(IntakeId id) {
        // a statement of its own: in the one that waits, the counts would be those of before
        sql.sql("select id from membership.intake where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> 0)
                .list();
        return find(id);
    }

    @Override
    public Optional<IntakeId> waiting() {
        return sql.sql("""
                select id from (
                    select id, attempts, handed_at from membership.intake where state in ('CHECKING', 'RUNNING') and blocks > 0
                    union all
                    select i.id, i.attempts, i.handed_at from membership.intake i
                    where i.state = 'DROPPED' and i.id in (select intake_id from membership.intake_unit)) w
                order by attempts, handed_at limit 1
                """)
                .query((row, n) -> new IntakeId(Columns.id(row, "id")))
                .optional();
    }

    @Override
    public Optional<Intake> take(IntakeId id) {
        // two statements, as in lock: one that locks may still count as of before whoever had the row let go of it
        var mine = sql.sql("""
                select i.id from membership.intake i where i.id = :id and (i.state in ('CHECKING', 'RUNNING')
                    or i.state = 'DROPPED' and exists (select 1 from membership.intake_unit u where u.intake_id = i.id))
                for update skip locked
                """).param("id", id.value()).query((row, n) -> 0).optional();
        return mine.isEmpty() ? Optional.empty() : find(id);
    }

    @Override
    public void advance(IntakeId id, int next) {
        sql.sql("update membership.intake set next_block = :next, attempts = 0 where id = :id")
                .param("id", id.value())
                .param("next", next)
                .update();
    }

    @Override
    public void turn(IntakeId id, IntakeState to, Instant expiresAt) {
        sql.sql("""
                update membership.intake set next_block = case when :to = 'RUNNING' and state = 'CHECKED' then 0 else next_block end,
                    done_at = case when :to in ('DONE', 'DROPPED') then now() end,
                    attempts = case when :to = 'STOPPED' then attempts else 0 end,
                    state = :to, expires_at = :expires, version = version + 1 where id = :id
                """)
                .param("id", id.value())
                .param("to", to.name())
                .param("expires", at(expiresAt))
                .update();
    }

    @Override
    public void order(IntakeId id, AccountId by) {
        sql.sql("update membership.intake set ordered_by = :by where id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .update();
    }

    @Override
    public AccountId orderedBy(IntakeId id) {
        return sql.sql("select coalesce(ordered_by, account_id) id from membership.intake where id = :id")
                .param("id", id.value())
                .query((row, n) -> new AccountId(Columns.id(row, "id")))
                .single();
    }

    @Override
    public int failed(IntakeId id) {
        return sql.sql("update membership.intake set attempts = attempts + 1 where id = :id returning attempts")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Intake> beside(IntakeId id, UnitPath path) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('membership/intake', 0))")
                .query((row, n) -> 0)
                .list();
        return sql.sql(SELECT + """
                i.id <> :id and i.state = 'RUNNING' and (starts_with(i.path, :path) or starts_with(:path, i.path))
                limit 1
                """)
                .param("id", id.value())
                .param("path", path.value())
                .query(IntakeRows::intake)
                .optional();
    }

    @Override
    public List<Intake> history(UnitPath path, int most) {
        return sql.sql(SELECT + "starts_with(i.path, :path) order by i.handed_at desc limit :most")
                .param("path", path.value())
                .param("most", most)
                .query(IntakeRows::intake)
                .list();
    }

    @Override
    public void founded(IntakeId id, Collection<UnitId> branches) {
        origins.founded(id, branches);
    }

    @Override
    public Map<UnitId, UnitOrigin> origins(Collection<UnitId> units) {
        return origins.of(units);
    }

    @Override
    public void touch(IntakeId id, Map<UnitId, int[]> addedAndChanged) {
        var rows = BatchRows.<Map.Entry<UnitId, int[]>>of("membership.intake_unit")
                .column("intake_id", "uuid", e -> id)
                .column("unit_id", "uuid", Map.Entry::getKey)
                .column("added", "integer", e -> e.getValue()[0])
                .column("changed", "integer", e -> e.getValue()[1]);
        rows.add(sql, List.copyOf(addedAndChanged.entrySet()), """
                on conflict (intake_id, unit_id) do update set added = intake_unit.added + excluded.added,
                    changed = intake_unit.changed + excluded.changed
                """);
    }

    @Override
    public List<Touched> tell(IntakeId id, int most) {
        return sql.sql("""
                delete from membership.intake_unit where intake_id = :id and unit_id in (
                    select unit_id from membership.intake_unit where intake_id = :id limit :most)
                returning unit_id, added, changed
                """)
                .param("id", id.value())
                .param("most", most)
                .query((row, n) ->
                        new Touched(new UnitId(Columns.id(row, "unit_id")), row.getInt("added"), row.getInt("changed")))
                .list();
    }

    /** Who confirms at this moment holds the row: then it is no longer found here, or finds it dropped. */
    @Override
    public void forget(Instant now) {
        sql.sql("""
                update membership.intake set state = 'DROPPED', done_at = :now, version = version + 1
                where not forgotten and expires_at < :now and state in ('CHECKING', 'CHECKED', 'STOPPED')
                """).param("now", at(now)).update();
        sql.sql("""
                with gone as (
                    update membership.intake set forgotten = true
                    where not forgotten and (state = 'DROPPED' or state = 'DONE' and expires_at < :now) returning id),
                faults as (delete from membership.intake_fault where intake_id in (select id from gone)),
                twins as (delete from membership.intake_twin where intake_id in (select id from gone))
                update membership.intake_block set content = null, plan = null where intake_id in (select id from gone)
                """).param("now", at(now)).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
