package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.alert.PersonFacts;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Path;

/** For whom branches answer, what of their paths counts for badges, and which months they missed: three queries. */
@Component
class AlertPeopleRows {
    private static final Set<ActKind> ACTS = EnumSet.of(
            ActKind.ADMITTED,
            ActKind.LEFT,
            ActKind.STRUCK_OFF,
            ActKind.EXPELLED,
            ActKind.DECEASED,
            ActKind.REPRIMANDED,
            ActKind.WARNED,
            ActKind.DISMISSED,
            ActKind.BADGE_PROPOSED,
            ActKind.BADGE_AWARDED,
            ActKind.BADGE_HANDED_OVER);

    private static final String PEOPLE = """
            select a.unit_id, a.kind = 'HOME' counted, a.party_group, m.id, m.full_name, m.decision_on, m.ceremony_on,
                   %s official
            from membership.attachment a
            join membership.member m on m.id = a.member_id
            join membership.status s on s.member_id = a.member_id and s.unit_id = a.unit_id and %s
            where a.unit_id = any (:units) and %s and (cast(:member as uuid) is null or a.member_id = :member)
                and (a.kind = 'HOME' or not exists (
                    select 1 from membership.attachment h where h.member_id = a.member_id and h.kind = 'HOME' and %s))
            order by a.unit_id, m.sort_name collate "vi-x-icu", m.id
            """.formatted(JdbcRolls.OFFICIAL, Dated.on("s"), Dated.on("a"), Dated.on("h"));

    /** While one person stood on the roll twice, one of the two was always away. */
    private static final String THERE_UNDER_THE_OTHER = """
            select 1 from membership.person_merge p
            where p.undone_at is null and a.member_id in (p.kept_id, p.gone_id) and a.on_day <= p.on_day
            and exists (select 1 from membership.act e
                where e.member_id in (p.kept_id, p.gone_id) and e.member_id <> a.member_id and e.on_day <= a.on_day)
            and not exists (select 1 from membership.absence b where b.meeting_id = a.meeting_id
                and b.member_id in (p.kept_id, p.gone_id) and b.member_id <> a.member_id)
            """;

    private final JdbcClient sql;
    private final ActRows acts;

    AlertPeopleRows(JdbcClient sql, ActRows acts) {
        this.sql = sql;
        this.acts = acts;
    }

    /** By branch; {@code member} null for everybody. */
    Map<UnitId, List<PersonFacts>> of(UUID[] units, @Nullable MemberId member, LocalDate day) {
        var rows = sql.sql(PEOPLE)
                .param("units", units)
                .param("member", member == null ? null : member.value())
                .param("day", day)
                .query(AlertPeopleRows::row)
                .list();
        var members = rows.stream().map(Row::member).distinct().toList();
        var paths = acts.of(members, ACTS);
        var missed = missed(members, day);
        var people = new HashMap<UnitId, List<PersonFacts>>();
        for (var row : rows) {
            people.computeIfAbsent(row.unit(), unit -> new ArrayList<>())
                    .add(new PersonFacts(
                            row.member(),
                            row.name(),
                            row.counted(),
                            row.official(),
                            row.group(),
                            row.decisionOn(),
                            row.ceremonyOn(),
                            new Path(row.member(), paths.getOrDefault(row.member(), List.of())),
                            missed.getOrDefault(row.member(), new TreeMap<>())));
        }
        return people;
    }

    private Map<MemberId, SortedMap<YearMonth, LocalDate>> missed(Collection<MemberId> members, LocalDate day) {
        var missed = new HashMap<MemberId, SortedMap<YearMonth, LocalDate>>();
        sql.sql("""
                select a.person, a.month, min(a.on_day) on_day from %s a
                where a.member_id in %s and a.month >= :first and a.month <= :day and not exists (%s)
                group by a.person, a.month
                """.formatted(Records.withPerson("absence"), Records.OF_MEMBERS, THERE_UNDER_THE_OTHER))
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("first", day.minusYears(1).withDayOfYear(1))
                .param("day", day)
                .query(row -> {
                    missed.computeIfAbsent(new MemberId(Columns.id(row, "person")), who -> new TreeMap<>())
                            .put(
                                    YearMonth.from(row.getObject("month", LocalDate.class)),
                                    row.getObject("on_day", LocalDate.class));
                });
        return missed;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new UnitId(Columns.id(row, "unit_id")),
                new MemberId(Columns.id(row, "id")),
                row.getString("full_name"),
                row.getBoolean("counted"),
                row.getBoolean("official"),
                Columns.text(row, "party_group"),
                Columns.day(row, "decision_on"),
                Columns.day(row, "ceremony_on"));
    }

    private record Row(
            UnitId unit,
            MemberId member,
            String name,
            boolean counted,
            boolean official,
            @Nullable String group,
            @Nullable LocalDate decisionOn,
            @Nullable LocalDate ceremonyOn) {}
}
