package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.alert.TwinAbsences;

/** Which months people missed: one query, and three more for the few of them whose records were made one. */
@Component
class AbsenceRows {
    private final JdbcClient sql;
    private final ActRows acts;

    AbsenceRows(JdbcClient sql, ActRows acts) {
        this.sql = sql;
        this.acts = acts;
    }

    /** Of last year and this one up to the day; nothing for who missed none. */
    Map<MemberId, SortedMap<YearMonth, LocalDate>> missed(Collection<MemberId> members, LocalDate day) {
        var absences = new HashMap<MemberId, List<TwinAbsences.Absence>>();
        sql.sql("""
                select a.person, a.member_id, a.meeting_id, a.month, a.on_day from %s a
                where a.member_id in %s and a.month >= :first and a.month <= :day
                """.formatted(Records.withPerson("absence"), Records.OF_MEMBERS))
                .param("members", ids(members))
                .param("first", day.minusYears(1).withDayOfYear(1))
                .param("day", day)
                .query(row -> {
                    absences.computeIfAbsent(new MemberId(Columns.id(row, "person")), who -> new ArrayList<>())
                            .add(new TwinAbsences.Absence(
                                    new MemberId(Columns.id(row, "member_id")),
                                    Columns.id(row, "meeting_id"),
                                    YearMonth.from(row.getObject("month", LocalDate.class)),
                                    row.getObject("on_day", LocalDate.class)));
                });
        var merges = merges(absences.keySet());
        var missed = new HashMap<MemberId, SortedMap<YearMonth, LocalDate>>();
        absences.forEach((person, those) ->
                missed.put(person, merges.containsKey(person) ? asOne(those, merges.get(person)) : months(those)));
        return missed;
    }

    private static SortedMap<YearMonth, LocalDate> months(List<TwinAbsences.Absence> absences) {
        return new TwinAbsences(absences, List.of(), List.of(), List.of()).missed();
    }

    private SortedMap<YearMonth, LocalDate> asOne(
            List<TwinAbsences.Absence> absences, List<TwinAbsences.Joined> merges) {
        var records = merges.stream()
                .flatMap(merge -> Stream.of(merge.gone(), merge.kept()))
                .distinct()
                .toList();
        var alone = new TwinAbsences(absences, merges, List.of(), acts.told(records));
        return new TwinAbsences(absences, merges, meetings(alone.branches(), absences), alone.acts()).missed();
    }

    private Map<MemberId, List<TwinAbsences.Joined>> merges(Collection<MemberId> people) {
        return sql
                .sql("""
                select coalesce(g.merged_into, g.id) as person, p.gone_id, p.kept_id, p.on_day from membership.person_merge p
                join membership.member g on g.id = p.gone_id
                where p.undone_at is null and p.kept_id in\s""" + Records.OF_MEMBERS)
                .param("members", ids(people))
                .query((row, n) -> Map.entry(
                        new MemberId(Columns.id(row, "person")),
                        new TwinAbsences.Joined(
                                new MemberId(Columns.id(row, "gone_id")),
                                new MemberId(Columns.id(row, "kept_id")),
                                row.getObject("on_day", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<TwinAbsences.Meeting> meetings(List<UnitId> branches, List<TwinAbsences.Absence> absences) {
        return sql.sql("""
                select meeting_id, unit_id, month, on_day from membership.absence_report
                where unit_id = any (:units) and month = any (cast(:months as date[]))
                """)
                .param("units", branches.stream().map(UnitId::value).toArray(UUID[]::new))
                .param(
                        "months",
                        absences.stream()
                                .map(absence -> absence.month().atDay(1).toString())
                                .distinct()
                                .toArray(String[]::new))
                .query((row, n) -> new TwinAbsences.Meeting(
                        Columns.id(row, "meeting_id"),
                        new UnitId(Columns.id(row, "unit_id")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        requireNonNull(Columns.day(row, "on_day"))))
                .list();
    }

    private static UUID[] ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toArray(UUID[]::new);
    }
}
