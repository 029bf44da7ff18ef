package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Badge;
import vn.chiboso.membership.domain.path.BadgeWay;
import vn.chiboso.membership.domain.path.Decision;

/** Acts as rows, which are inserted and read and never anything else. */
@Component
class ActRows {
    private final JdbcClient sql;

    ActRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** With those of records that were merged into this one; a record that was has none of its own any more. */
    List<Act> of(MemberId member) {
        return sql.sql("""
                select * from membership.act where member_id in (
                    select id from membership.member where id = :member and merged_into is null or merged_into = :member)
                order by seq
                """).param("member", member.value()).query(ActRows::act).list();
    }

    /** As they would be if the second were merged into the first. */
    List<Act> ofBoth(MemberId kept, MemberId gone) {
        return sql.sql("""
                select * from membership.act where member_id in (
                    select id from membership.member where id in (:kept, :gone) or merged_into in (:kept, :gone))
                order by seq
                """)
                .param("kept", kept.value())
                .param("gone", gone.value())
                .query(ActRows::act)
                .list();
    }

    /** Of these records alone, each with whose it is, in the order in which they were recorded. */
    List<Map.Entry<MemberId, Act>> told(Collection<MemberId> records) {
        return sql.sql("select * from membership.act where member_id = any (:members) order by seq")
                .param("members", records.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(new MemberId(Columns.id(row, "member_id")), act(row, n)))
                .list();
    }

    /** Of the kinds, and whatever annuls; nothing for who has none of them. */
    Map<MemberId, List<Act>> of(Collection<MemberId> members, Collection<ActKind> kinds) {
        var found = new HashMap<MemberId, List<Act>>();
        sql.sql("""
                select a.* from %s a
                where a.member_id in %s and (a.kind = any (:kinds) or a.kind = 'ANNULLED') order by a.person, a.seq
                """.formatted(Records.withPerson("act"), Records.OF_MEMBERS))
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("kinds", kinds.stream().map(ActKind::name).toArray(String[]::new))
                .query((row, n) -> Map.entry(new MemberId(Columns.id(row, "person")), act(row, n)))
                .list()
                .forEach(each -> found.computeIfAbsent(each.getKey(), member -> new ArrayList<>())
                        .add(each.getValue()));
        return found;
    }

    /** Everything of each, as {@link #of(MemberId)}; a record that was merged has nothing of its own. */
    Map<MemberId, List<Act>> of(Collection<MemberId> members) {
        var found = new HashMap<MemberId, List<Act>>();
        sql.sql("select a.* from %s a where a.member_id in %s order by a.person, a.seq"
                        .formatted(Records.withPerson("act"), Records.OF_MEMBERS))
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(new MemberId(Columns.id(row, "person")), act(row, n)))
                .list()
                .forEach(each -> found.computeIfAbsent(each.getKey(), member -> new ArrayList<>())
                        .add(each.getValue()));
        return found;
    }

    Set<ActId> ids(MemberId member) {
        return sql
                .sql("""
                        select id from membership.act where member_id in (
                            select id from membership.member where id = :member or merged_into = :member)
                        """)
                .param("member", member.value())
                .query((row, n) -> new ActId(Columns.id(row, "id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void add(MemberId member, Act act, AccountId by, Instant at) {
        var decision = act.decision();
        var badge = act.badge();
        sql.sql("""
                insert into membership.act (id, member_id, kind, on_day, unit_id, status, party_group, until_day, decision_number,
                    decision_issuer, decision_on, received_on, decision_key, note, annuls_id, badge_years, badge_round, badge_way,
                    badge_certificate, criminal, about_id, recorded_at, recorded_by)
                values (:id, :member, :kind, :on, :unit, :status, :group, :until, :number, :issuer, :signed, :received, :key, :note,
                    :annuls, :years, :round, :way, :certificate, :criminal, :about, :at, :by)
                """)
                .param("id", act.id().value())
                .param("member", member.value())
                .param("kind", act.kind().name())
                .param("on", act.on())
                .param("unit", act.unit() == null ? null : act.unit().value())
                .param("status", act.status() == null ? null : act.status().name())
                .param("group", act.group())
                .param("until", act.until())
                .param("number", decision == null ? null : decision.number())
                .param("issuer", decision == null ? null : decision.issuer())
                .param("signed", decision == null ? null : decision.signedOn())
                .param("received", decision == null ? null : decision.receivedOn())
                .param("key", decision == null ? null : decision.key())
                .param("note", act.note())
                .param("annuls", act.annuls() == null ? null : act.annuls().value())
                .param("years", badge == null ? null : badge.years())
                .param("round", badge == null ? null : badge.round())
                .param("way", badge == null ? null : badge.way().name())
                .param("certificate", badge == null ? null : badge.certificate())
                .param("criminal", act.criminal())
                .param("about", act.about() == null ? null : act.about().value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private static Act act(ResultSet row, int n) throws SQLException {
        var unit = Columns.uuid(row, "unit_id");
        var annuls = Columns.uuid(row, "annuls_id");
        var about = Columns.uuid(row, "about_id");
        return new Act(
                new ActId(Columns.id(row, "id")),
                requireNonNull(Columns.word(row, "kind", ActKind.class)),
                row.getObject("on_day", LocalDate.class),
                unit == null ? null : new UnitId(unit),
                Columns.word(row, "status", MemberStatus.class),
                Columns.text(row, "party_group"),
                Columns.day(row, "until_day"),
                decision(row),
                Columns.text(row, "note"),
                annuls == null ? null : new ActId(annuls),
                badge(row),
                row.getBoolean("criminal"),
                about == null ? null : new ActId(about));
    }

    private static @Nullable Badge badge(ResultSet row) throws SQLException {
        var way = Columns.word(row, "badge_way", BadgeWay.class);
        return way == null
                ? null
                : new Badge(
                        row.getInt("badge_years"),
                        Columns.day(row, "badge_round"),
                        way,
                        Columns.text(row, "badge_certificate"));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var number = Columns.text(row, "decision_number");
        return number == null
                ? null
                : new Decision(
                        number,
                        row.getString("decision_issuer"),
                        row.getObject("decision_on", LocalDate.class),
                        Columns.day(row, "received_on"));
    }
}
