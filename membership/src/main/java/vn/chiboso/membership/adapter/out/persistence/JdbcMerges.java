package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.domain.merge.LikelyPair;
import vn.chiboso.membership.domain.merge.MergeId;
import vn.chiboso.membership.domain.merge.PersonMerge;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.roll.ListBook;

/** A merge by a pointer, so that the acts of both are read as one path. */
@Component
class JdbcMerges implements Merges {
    private static final String SELECT = """
            select p.*, k.full_name as kept_name, g.full_name as gone_name from membership.person_merge p
            join membership.member k on k.id = p.kept_id join membership.member g on g.id = p.gone_id
            where
            """;

    private final JdbcClient sql;
    private final TwinRows twins;
    private final ActRows acts;
    private final TimelineRows timelines;
    private final MergeMoves moves;
    private final MergeTraces traces;
    private final DuesSheets dues;

    JdbcMerges(
            JdbcClient sql,
            TwinRows twins,
            ActRows acts,
            TimelineRows timelines,
            MergeMoves moves,
            MergeTraces traces,
            DuesSheets dues) {
        this.sql = sql;
        this.twins = twins;
        this.acts = acts;
        this.timelines = timelines;
        this.moves = moves;
        this.traces = traces;
        this.dues = dues;
    }

    @Override
    public List<LikelyPair> likely(UnitPath path, @Nullable After after, int most, LocalDate day) {
        return twins.likely(path, after, most, day);
    }

    @Override
    public void setApart(MemberId one, MemberId other, AccountId by, Instant at) {
        sql.sql("""
                insert into membership.person_distinct (one_id, other_id, account_id, at)
                values (least(cast(:one as uuid), cast(:other as uuid)), greatest(cast(:one as uuid), cast(:other as uuid)), :by, :at)
                on conflict do nothing
                """)
                .param("one", one.value())
                .param("other", other.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void lock(MemberId one, MemberId other) {
        sql.sql("select id from membership.member where id in (:one, :other) order by id for no key update")
                .param("one", one.value())
                .param("other", other.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<String> mergedInto(MemberId member) {
        return sql.sql("""
                select k.full_name from membership.member g join membership.member k on k.id = g.merged_into where g.id = :id
                """).param("id", member.value()).query(String.class).optional();
    }

    @Override
    public Optional<MemberId> standsFor(MemberId member) {
        return sql.sql("select coalesce(merged_into, id) as id from membership.member where id = :id")
                .param("id", member.value())
                .query((row, n) -> new MemberId(Columns.id(row, "id")))
                .optional();
    }

    @Override
    public int acts(MemberId kept, MemberId gone) {
        return sql.sql("select count(*) from membership.act where member_id in (:kept, :gone)")
                .param("kept", kept.value())
                .param("gone", gone.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean isTransferring(MemberId member) {
        return sql.sql("""
                select exists (select 1 from membership.transfer where member_id = :id and state in ('OPENED', 'SENT', 'REFUSED'))
                """).param("id", member.value()).query(Boolean.class).single();
    }

    @Override
    public Path joined(MemberId kept, MemberId gone) {
        return new Path(kept, acts.ofBoth(kept, gone));
    }

    @Override
    public void merge(PersonMerge merge, ListBook book, long version) {
        holdCounts(merge);
        sql.sql("""
                insert into membership.person_merge (id, kept_id, gone_id, unit_id, on_day, reason, by_account, by_name, done_at, acts, citizen,
                    residence, gone_unit_id)
                values (:id, :kept, :gone, :unit, :on, :reason, :by, :byName, :at, :acts, :citizen, :residence, :goneUnit)
                """)
                .param("id", merge.id().value())
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .param("unit", merge.unit().value())
                .param("on", merge.on())
                .param("reason", merge.reason())
                .param("by", merge.by().value())
                .param("byName", merge.byName())
                .param("at", merge.doneAt().atOffset(ZoneOffset.UTC))
                .param("acts", merge.acts())
                .param("citizen", merge.citizen())
                .param("residence", merge.residence())
                .param("goneUnit", merge.goneUnit().value())
                .update();
        traces.before(merge);
        moves.move(merge, book, version);
        timelines.follow(new Path(merge.gone(), List.of()));
        timelines.follow(new Path(merge.kept(), acts.of(merge.kept())));
        traces.after(merge);
        dues.recount(List.of(merge.kept(), merge.gone()), merge.doneAt());
    }

    @Override
    public Optional<PersonMerge> find(MergeId id) {
        return sql.sql(SELECT + "p.id = :id for update of p")
                .param("id", id.value())
                .query(JdbcMerges::merge)
                .optional();
    }

    @Override
    public boolean isFollowed(PersonMerge merge) {
        return traces.isFollowed(merge);
    }

    @Override
    public void undo(PersonMerge merge, String by, Instant at) {
        sql.sql("update membership.person_merge set undone_by = :by, undone_at = :at where id = :id")
                .param("id", merge.id().value())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        holdCounts(merge);
        timelines.follow(new Path(merge.kept(), List.of()));
        traces.restore(merge);
        moves.moveBack(merge);
        for (var member : List.of(merge.kept(), merge.gone())) {
            timelines.follow(new Path(member, acts.of(member)));
            moves.index(member);
        }
        dues.recount(List.of(merge.kept(), merge.gone()), merge.doneAt());
    }

    /** Of every branch at which either was or will be on a roll, and the branches, which rows name. */
    private void holdCounts(PersonMerge merge) {
        var units = sql.sql("""
                select unit_id from membership.attachment where member_id in (:kept, :gone)
                union select unit_id from membership.status where member_id in (:kept, :gone)
                union select unnest(array[cast(:unit as uuid), cast(:goneUnit as uuid)])
                union select unit_id from membership.act where unit_id is not null and member_id in (
                    select id from membership.member where id in (:kept, :gone) or merged_into in (:kept, :gone))
                """)
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .param("unit", merge.unit().value())
                .param("goneUnit", merge.goneUnit().value())
                .query(UUID.class)
                .list();
        CountLocks.holdWithBranches(sql, units.toArray(UUID[]::new));
    }

    @Override
    public List<PersonMerge> of(MemberId member) {
        return sql.sql(SELECT + "p.kept_id in " + Records.OF_MEMBER + " and p.undone_at is null order by p.sequence")
                .param("member", member.value())
                .query(JdbcMerges::merge)
                .list();
    }

    @Override
    public List<PersonMerge> history(UnitPath path, int most) {
        return sql.sql(SELECT + """
                p.unit_id in (select c.unit_id from membership.unit_count c where c.path >= :path and c.path < :after)
                order by p.sequence desc limit :most
                """)
                .param("path", path.value())
                .param("after", Dated.after(path.value()))
                .param("most", most)
                .query(JdbcMerges::merge)
                .list();
    }

    private static PersonMerge merge(ResultSet row, int n) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new PersonMerge(
                new MergeId(Columns.id(row, "id")),
                new MemberId(Columns.id(row, "kept_id")),
                new MemberId(Columns.id(row, "gone_id")),
                row.getString("kept_name"),
                row.getString("gone_name"),
                new UnitId(Columns.id(row, "unit_id")),
                new UnitId(Columns.id(row, "gone_unit_id")),
                row.getObject("on_day", LocalDate.class),
                row.getString("reason"),
                new AccountId(Columns.id(row, "by_account")),
                row.getString("by_name"),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                row.getInt("acts"),
                row.getBoolean("citizen"),
                row.getBoolean("residence"),
                Columns.text(row, "undone_by"),
                undone == null ? null : undone.toInstant());
    }
}
