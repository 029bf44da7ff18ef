package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.Timeline;

/**
 * Rolls and statuses as a path makes them. Rows that are as they should be are left alone; the others go before new ones come, so
 * that the database, which keeps them from overlapping, never sees two at once.
 */
@Component
class TimelineRows {
    private final JdbcClient sql;
    private final GroupNodes groups;
    private final Supplier<UUID> newId;

    TimelineRows(JdbcClient sql, GroupNodes groups, Supplier<UUID> newId) {
        this.sql = sql;
        this.groups = groups;
        this.newId = newId;
    }

    /**
     * Branches where rows of the path will change or its acts may be, and their counts, before anything is written: attachments and
     * statuses together, since both are counted.
     */
    void hold(Path path, Stream<UnitId> named) {
        var timeline = path.timeline();
        var changed = Stream.concat(
                changed(
                        attachments(path.member()),
                        timeline.attachments(),
                        KeptAttachment::is,
                        KeptAttachment::unit,
                        Timeline.Attachment::unit),
                changed(
                        statuses(path.member()),
                        timeline.standings(),
                        KeptStatus::is,
                        KeptStatus::unit,
                        Timeline.Standing::unit));
        CountLocks.holdWithBranches(
                sql, Stream.concat(changed, named).map(UnitId::value).distinct().toArray(UUID[]::new));
    }

    private static <K, W> Stream<UnitId> changed(
            List<K> kept,
            List<W> wanted,
            BiPredicate<K, W> same,
            Function<K, UnitId> was,
            Function<W, UnitId> becomes) {
        return Stream.concat(
                kept.stream()
                        .filter(k -> wanted.stream().noneMatch(w -> same.test(k, w)))
                        .map(was),
                wanted.stream()
                        .filter(w -> kept.stream().noneMatch(k -> same.test(k, w)))
                        .map(becomes));
    }

    /** Once the branches and counts are held. */
    void follow(Path path) {
        follow(List.of(path));
    }

    /** The same of several people. Groups come last: while some are in one by its new name, others are by the old. */
    void follow(Collection<Path> paths) {
        var begun = new ArrayList<Timeline.Attachment>();
        for (var path : paths) {
            var timeline = path.timeline();
            begun.addAll(followAttachments(path.member(), timeline.attachments()));
            followStatuses(path, timeline.standings());
        }
        groups.keep(begun);
    }

    private List<Timeline.Attachment> followAttachments(MemberId member, List<Timeline.Attachment> wanted) {
        var kept = attachments(member);
        kept.stream().filter(k -> wanted.stream().noneMatch(k::begins)).forEach(k -> remove("attachment", k.id()));
        for (var each : wanted) {
            kept.stream()
                    .filter(k -> k.begins(each))
                    .findFirst()
                    .ifPresentOrElse(k -> until("attachment", k.id(), k.to(), each.to()), () -> attach(member, each));
        }
        return wanted.stream()
                .filter(each -> kept.stream().noneMatch(k -> k.begins(each)))
                .toList();
    }

    private void followStatuses(Path path, List<Timeline.Standing> wanted) {
        var member = path.member();
        var kept = statuses(member);
        kept.stream().filter(k -> wanted.stream().noneMatch(k::begins)).forEach(k -> remove("status", k.id()));
        for (var each : wanted) {
            kept.stream()
                    .filter(k -> k.begins(each))
                    .findFirst()
                    .ifPresentOrElse(
                            k -> until("status", k.id(), k.to(), each.to()),
                            () -> stand(member, each, basis(path, each)));
        }
    }

    /** The paper that gave the status, or what was noted instead. */
    private static @Nullable String basis(Path path, Timeline.Standing standing) {
        return path.giver(standing)
                .map(act -> act.decision() == null ? act.note() : act.decision().number())
                .orElse(null);
    }

    private List<KeptAttachment> attachments(MemberId member) {
        return sql.sql("select * from membership.attachment where member_id = :member")
                .param("member", member.value())
                .query((row, n) -> new KeptAttachment(
                        Columns.id(row, "id"),
                        new UnitId(Columns.id(row, "unit_id")),
                        "HOME".equals(row.getString("kind")),
                        Columns.text(row, "party_group"),
                        row.getObject("valid_from", LocalDate.class),
                        Columns.day(row, "valid_to")))
                .list();
    }

    private List<KeptStatus> statuses(MemberId member) {
        return sql.sql("select * from membership.status where member_id = :member")
                .param("member", member.value())
                .query((row, n) -> new KeptStatus(
                        Columns.id(row, "id"),
                        new UnitId(Columns.id(row, "unit_id")),
                        requireNonNull(Columns.word(row, "status", MemberStatus.class)),
                        row.getObject("valid_from", LocalDate.class),
                        Columns.day(row, "valid_to")))
                .list();
    }

    private void remove(String table, UUID id) {
        sql.sql("delete from membership." + table + " where id = :id")
                .param("id", id)
                .update();
    }

    private void until(String table, UUID id, @Nullable LocalDate before, @Nullable LocalDate to) {
        if (!Objects.equals(before, to)) {
            sql.sql("update membership." + table + " set valid_to = :to where id = :id")
                    .param("id", id)
                    .param("to", to)
                    .update();
        }
    }

    private void attach(MemberId member, Timeline.Attachment wanted) {
        sql.sql("""
                insert into membership.attachment (id, member_id, unit_id, kind, party_group, valid_from, valid_to)
                values (:id, :member, :unit, :kind, :group, :from, :to)
                """)
                .param("id", newId.get())
                .param("member", member.value())
                .param("unit", wanted.unit().value())
                .param("kind", wanted.isHome() ? "HOME" : "HOST")
                .param("group", wanted.group())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .update();
    }

    private void stand(MemberId member, Timeline.Standing wanted, @Nullable String basis) {
        sql.sql("""
                insert into membership.status (id, member_id, unit_id, status, valid_from, valid_to, basis)
                values (:id, :member, :unit, :status, :from, :to, :basis)
                """)
                .param("id", newId.get())
                .param("member", member.value())
                .param("unit", wanted.unit().value())
                .param("status", wanted.status().name())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("basis", basis)
                .update();
    }
}
