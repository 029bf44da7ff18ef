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
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.merge.LikelyPair;
import vn.chiboso.membership.domain.merge.MergeId;
import vn.chiboso.membership.domain.merge.PersonMerge;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.roll.ListBook;

/** Pairs by the index on birth date and name; a merge by a pointer, so that the acts of both are read as one path. */
@Component
class JdbcMerges implements Merges {
    /**
     * Goes through the people of the area in the order of their ids and looks each one's name and birth date up by index, until a page
     * is full: {@code offset 0} keeps order and look-ups what they are, since a join of a province with itself, or a scan of the nation, reads
     * everything for every page.
     */
    private static final String LIKELY = """
            select a.id as one, b.id as other, a.full_name, a.birth_date, h.name as one_unit, g.name as other_unit
            from (
                select t.member_id, t.unit_id from membership.unit_count c
                join membership.attachment t on t.unit_id = c.unit_id and t.kind = 'HOME' and %1$s
                where c.path >= :path and c.path < :after_path and (cast(:one as uuid) is null or t.member_id >= :one)
                order by t.member_id offset 0) here
            cross join lateral (
                select m.id, m.full_name, m.birth_date, m.search_name from membership.member m
                where m.id = here.member_id and m.merged_into is null and m.birth_date is not null offset 0) a
            cross join lateral (
                select m.id from membership.member m
                where m.birth_date = a.birth_date and m.search_name = a.search_name and m.merged_into is null and m.id > a.id
                offset 0) b
            cross join lateral (
                select u.name from membership.attachment t
                join membership.unit_count c on c.unit_id = t.unit_id and c.path >= :path and c.path < :after_path
                join membership.unit u on u.id = t.unit_id
                where t.member_id = b.id and t.kind = 'HOME' and %1$s limit 1) g
            join membership.unit h on h.id = here.unit_id
            where (cast(:one as uuid) is null or (here.member_id, b.id) > (cast(:one as uuid), cast(:other as uuid)))
            and not exists (select 1 from membership.person_distinct d where d.one_id = here.member_id and d.other_id = b.id)
            order by here.member_id, b.id limit :most
            """.formatted(Dated.on("t"));

    private static final String SELECT = """
            select p.*, coalesce(p.gone_unit_id, p.unit_id) as gone_unit, k.full_name as kept_name, g.full_name as gone_name from membership.person_merge p
            join membership.member k on k.id = p.kept_id join membership.member g on g.id = p.gone_id
            where
            """;

    private final JdbcClient sql;
    private final ActRows acts;
    private final TimelineRows timelines;
    private final MergeMoves moves;
    private final MergeTraces traces;
    private final DuesSheets dues;

    JdbcMerges(
            JdbcClient sql,
            ActRows acts,
            TimelineRows timelines,
            MergeMoves moves,
            MergeTraces traces,
            DuesSheets dues) {
        this.sql = sql;
        this.acts = acts;
        this.timelines = timelines;
        this.moves = moves;
        this.traces = traces;
        this.dues = dues;
    }

    @Override
    public List<LikelyPair> likely(UnitPath path, @Nullable After after, int most, LocalDate day) {
        return sql.sql(LIKELY)
                .param("path", path.value())
                .param("after_path", Dated.after(path.value()))
                .param("one", after == null ? null : after.one().value())
                .param("other", after == null ? null : after.other().value())
                .param("most", most)
                .param("day", day)
                .query((row, n) -> new LikelyPair(
                        new MemberId(Columns.id(row, "one")),
                        new MemberId(Columns.id(row, "other")),
                        row.getString("full_name"),
                        BirthDay.of(row.getObject("birth_date", LocalDate.class)),
                        row.getString("one_unit"),
                        row.getString("other_unit")))
                .list();
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
        sql.sql("select id from membership.member where id in (:one, :other) order by id for update")
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
        dues.recount(List.of(merge.kept(), merge.gone()));
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
        timelines.follow(new Path(merge.kept(), List.of()));
        traces.restore(merge);
        moves.moveBack(merge);
        for (var member : List.of(merge.kept(), merge.gone())) {
            timelines.follow(new Path(member, acts.of(member)));
            moves.index(member);
        }
        dues.recount(List.of(merge.kept(), merge.gone()));
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
                new UnitId(Columns.id(row, "gone_unit")),
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
