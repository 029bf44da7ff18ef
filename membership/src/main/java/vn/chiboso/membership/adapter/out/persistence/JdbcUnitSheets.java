package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.UnitSheets;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.unitbook.PlannedUnit;
import vn.chiboso.membership.domain.unitbook.UnitFinding;
import vn.chiboso.membership.domain.unitbook.UnitOutcome;
import vn.chiboso.membership.domain.unitbook.UnitSheet;
import vn.chiboso.membership.domain.unitbook.UnitSheetCounts;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Jobs as rows, moved on by small updates from several nodes: SQL. The row's lock says who works. */
@Component
class JdbcUnitSheets implements UnitSheets {
    private static final String SELECT = "select s.* from membership.unit_sheet s where ";

    private final JdbcClient sql;
    private final UnitSheetRows rows;

    JdbcUnitSheets(JdbcClient sql, UnitSheetRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    @Override
    public void hand(UnitSheet sheet, UnitPath path, List<PlannedUnit> planned) {
        sql.sql("""
                insert into membership.unit_sheet (id, unit_id, path, account_id, by_name, file_name, file_hash, state, unknown, row_count,
                    handed_at, expires_at)
                values (:id, :unit, :path, :account, :byName, :fileName, :hash, :state, :unknown, :rows, :at, :expires)
                """)
                .param("id", sheet.id().value())
                .param("unit", sheet.unit().value())
                .param("path", path.value())
                .param("account", sheet.by().value())
                .param("byName", sheet.byName())
                .param("fileName", sheet.fileName())
                .param("hash", sheet.fileHash())
                .param("state", sheet.state().name())
                .param("unknown", sheet.unknown())
                .param("rows", sheet.rows())
                .param("at", at(sheet.handedAt()))
                .param("expires", at(sheet.expiresAt()))
                .update();
        rows.add(sheet.id(), planned);
    }

    @Override
    public Optional<UnitSheet> find(UnitSheetId id) {
        return sql.sql(SELECT + "s.id = :id")
                .param("id", id.value())
                .query(JdbcUnitSheets::sheet)
                .optional()
                .map(this::counted);
    }

    @Override
    public Optional<UnitSheet> lock(UnitSheetId id) {
        // a statement of its own: in the one that waits, the counts would be those of before
        sql.sql("select id from membership.unit_sheet where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> 0)
                .list();
        return find(id);
    }

    @Override
    public Optional<UnitSheetId> waiting() {
        return sql.sql(
                        "select id from membership.unit_sheet where state = 'RUNNING' order by attempts, handed_at limit 1")
                .query((row, n) -> new UnitSheetId(Columns.id(row, "id")))
                .optional();
    }

    @Override
    public Optional<UnitSheet> take(UnitSheetId id) {
        var mine = sql.sql(
                        "select id from membership.unit_sheet where id = :id and state = 'RUNNING' for update skip locked")
                .param("id", id.value())
                .query((row, n) -> 0)
                .optional();
        return mine.isEmpty() ? Optional.empty() : find(id);
    }

    @Override
    public void turn(UnitSheetId id, IntakeState to, Instant expiresAt) {
        sql.sql("""
                update membership.unit_sheet set done_at = case when :to in ('DONE', 'DROPPED') then now() end,
                    attempts = case when :to = 'STOPPED' then attempts else 0 end,
                    state = :to, expires_at = :expires, version = version + 1 where id = :id
                """)
                .param("id", id.value())
                .param("to", to.name())
                .param("expires", at(expiresAt))
                .update();
    }

    @Override
    public void order(UnitSheetId id, AccountId by) {
        sql.sql("update membership.unit_sheet set ordered_by = :by where id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .update();
    }

    @Override
    public AccountId orderedBy(UnitSheetId id) {
        return sql.sql("select coalesce(ordered_by, account_id) id from membership.unit_sheet where id = :id")
                .param("id", id.value())
                .query((row, n) -> new AccountId(Columns.id(row, "id")))
                .single();
    }

    @Override
    public int failed(UnitSheetId id) {
        return sql.sql("update membership.unit_sheet set attempts = attempts + 1 where id = :id returning attempts")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<PlannedUnit> next(UnitSheetId id, int most) {
        return rows.next(id, most);
    }

    @Override
    public void settle(UnitSheetId id, Collection<Integer> founded, Map<Integer, UnitFinding> movedOn) {
        rows.settle(id, founded, movedOn);
        sql.sql("update membership.unit_sheet set attempts = 0 where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public List<PlannedUnit> rows(UnitSheetId id, Set<UnitOutcome> outcomes, int fromRow, int most) {
        return rows.rows(id, outcomes, fromRow, most);
    }

    @Override
    public List<UnitSheet> history(UnitPath path, int most) {
        return sql
                .sql(SELECT + "starts_with(s.path, :path) order by s.handed_at desc limit :most")
                .param("path", path.value())
                .param("most", most)
                .query(JdbcUnitSheets::sheet)
                .list()
                .stream()
                .map(this::counted)
                .toList();
    }

    @Override
    public void forget(Instant now) {
        sql.sql("""
                update membership.unit_sheet set state = 'DROPPED', done_at = :now, version = version + 1
                where not forgotten and expires_at < :now and state in ('CHECKED', 'STOPPED')
                """).param("now", at(now)).update();
        sql.sql("""
                with gone as (
                    update membership.unit_sheet set forgotten = true
                    where not forgotten and (state = 'DROPPED' or state = 'DONE' and expires_at < :now) returning id),
                findings as (delete from membership.unit_sheet_finding where sheet_id in (select id from gone))
                update membership.unit_sheet_row set cells = null where sheet_id in (select id from gone)
                """).param("now", at(now)).update();
    }

    private static UnitSheet sheet(ResultSet row, int n) throws SQLException {
        return new UnitSheet(
                new UnitSheetId(Columns.id(row, "id")),
                new UnitId(Columns.id(row, "unit_id")),
                new AccountId(Columns.id(row, "account_id")),
                row.getString("by_name"),
                row.getString("file_name"),
                row.getString("file_hash"),
                requireNonNull(Columns.word(row, "state", IntakeState.class)),
                row.getString("unknown"),
                row.getInt("row_count"),
                UnitSheetCounts.NONE,
                row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private UnitSheet counted(UnitSheet sheet) {
        var outcomes = new EnumMap<UnitOutcome, Integer>(UnitOutcome.class);
        var fresh = new EnumMap<UnitKind, Integer>(UnitKind.class);
        sql.sql(
                        "select outcome, kind, count(*) n from membership.unit_sheet_row where sheet_id = :id group by outcome, kind")
                .param("id", sheet.id().value())
                .query(row -> {
                    var outcome = UnitOutcome.valueOf(row.getString("outcome"));
                    outcomes.merge(outcome, row.getInt("n"), Integer::sum);
                    if (outcome == UnitOutcome.NEW || outcome == UnitOutcome.FOUNDED) {
                        fresh.merge(UnitKind.valueOf(row.getString("kind")), row.getInt("n"), Integer::sum);
                    }
                });
        return sheet.with(new UnitSheetCounts(outcomes, fresh));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
