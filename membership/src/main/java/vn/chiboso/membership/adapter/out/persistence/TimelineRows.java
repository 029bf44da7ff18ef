package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
    private final Supplier<UUID> newId;

    TimelineRows(JdbcClient sql, Supplier<UUID> newId) {
        this.sql = sql;
        this.newId = newId;
    }

    void follow(Path path) {
        var timeline = path.timeline();
        followAttachments(path.member(), timeline.attachments());
        followStatuses(path, timeline.standings());
    }

    private void followAttachments(MemberId member, List<Timeline.Attachment> wanted) {
        var kept = attachments(member);
        hold(kept, wanted);
        kept.stream().filter(k -> wanted.stream().noneMatch(k::begins)).forEach(k -> remove("attachment", k.id()));
        for (var each : wanted) {
            kept.stream()
                    .filter(k -> k.begins(each))
                    .findFirst()
                    .ifPresentOrElse(k -> until("attachment", k.id(), k.to(), each.to()), () -> attach(member, each));
        }
    }

    /** Of the branches where something changes. */
    private void hold(List<KeptAttachment> kept, List<Timeline.Attachment> wanted) {
        var left = kept.stream()
                .filter(k -> wanted.stream().noneMatch(w -> k.begins(w) && Objects.equals(k.to(), w.to())))
                .map(KeptAttachment::unit);
        var come = wanted.stream()
                .filter(w -> kept.stream().noneMatch(k -> k.begins(w) && Objects.equals(k.to(), w.to())))
                .map(Timeline.Attachment::unit);
        var units = Stream.concat(left, come).map(UnitId::value).distinct().toArray(UUID[]::new);
        if (units.length > 1) {
            CountLocks.hold(sql, units);
        }
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

    private record KeptAttachment(
            UUID id,
            UnitId unit,
            boolean isHome,
            @Nullable String group,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean begins(Timeline.Attachment wanted) {
            return unit.equals(wanted.unit())
                    && isHome == wanted.isHome()
                    && Objects.equals(group, wanted.group())
                    && from.equals(wanted.from());
        }
    }

    private record KeptStatus(
            UUID id,
            UnitId unit,
            MemberStatus status,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean begins(Timeline.Standing wanted) {
            return unit.equals(wanted.unit()) && status == wanted.status() && from.equals(wanted.from());
        }
    }
}
