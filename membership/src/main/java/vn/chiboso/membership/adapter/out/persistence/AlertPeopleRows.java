package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** For whom branches answer, what of their paths counts for badges, and which months they missed and did not pay: four queries. */
@Component
class AlertPeopleRows {
    private static final Set<ActKind> ACTS = EnumSet.of(
            ActKind.ADMITTED,
            ActKind.LEFT,
            ActKind.STRUCK_OFF,
            ActKind.EXPELLED,
            ActKind.DECEASED,
            ActKind.WAS_OUTSIDE,
            ActKind.REPRIMANDED,
            ActKind.WARNED,
            ActKind.DISMISSED,
            ActKind.BADGE_PROPOSED,
            ActKind.BADGE_AWARDED,
            ActKind.BADGE_HANDED_OVER);

    private static final String PEOPLE =
            """
            select a.unit_id, a.kind = 'HOME' counted, m.id, m.full_name, m.decision_on, m.ceremony_on,
                   %s official
            from membership.attachment a
            join membership.member m on m.id = a.member_id
            join membership.status s on s.member_id = a.member_id and s.unit_id = a.unit_id and %s
            where a.unit_id = any (:units) and %s and (cast(:member as uuid) is null or a.member_id = :member)
                and (a.kind = 'HOME' or not exists (
                    select 1 from membership.attachment h where h.member_id = a.member_id and h.kind = 'HOME' and %s))
            order by a.unit_id, m.sort_name collate "vi-x-icu", m.id
            """.formatted(OfficialRank.on("a.kind = 'HOME'", ":day"), Dated.on("s"), Dated.on("a"), Dated.on("h"));

    private final JdbcClient sql;
    private final ActRows acts;
    private final AbsenceRows absences;
    private final UnpaidRows dues;

    AlertPeopleRows(JdbcClient sql, ActRows acts, AbsenceRows absences, UnpaidRows dues) {
        this.sql = sql;
        this.acts = acts;
        this.absences = absences;
        this.dues = dues;
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
        var missed = absences.missed(members, day);
        var unpaid = dues.unpaid(members, day);
        var people = new HashMap<UnitId, List<PersonFacts>>();
        for (var row : rows) {
            people.computeIfAbsent(row.unit(), unit -> new ArrayList<>())
                    .add(new PersonFacts(
                            row.member(),
                            row.name(),
                            row.counted(),
                            row.official(),
                            row.decisionOn(),
                            row.ceremonyOn(),
                            new Path(row.member(), paths.getOrDefault(row.member(), List.of())),
                            missed.getOrDefault(row.member(), new TreeMap<>()),
                            unpaid.getOrDefault(row.member(), new TreeMap<>())));
        }
        return people;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new UnitId(Columns.id(row, "unit_id")),
                new MemberId(Columns.id(row, "id")),
                row.getString("full_name"),
                row.getBoolean("counted"),
                row.getBoolean("official"),
                Columns.day(row, "decision_on"),
                Columns.day(row, "ceremony_on"));
    }

    private record Row(
            UnitId unit,
            MemberId member,
            String name,
            boolean counted,
            boolean official,
            @Nullable LocalDate decisionOn,
            @Nullable LocalDate ceremonyOn) {}
}
