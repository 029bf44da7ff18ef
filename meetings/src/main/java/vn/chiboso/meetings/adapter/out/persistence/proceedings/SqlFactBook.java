package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.application.port.out.BranchCalendar;
import vn.chiboso.meetings.application.port.out.FactBook;
import vn.chiboso.meetings.application.port.out.FixedDays;
import vn.chiboso.meetings.application.port.out.proceedings.BranchTraits;
import vn.chiboso.meetings.domain.RegularDay;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.meetings.domain.RuleValue;
import vn.chiboso.meetings.domain.RulesInForce;
import vn.chiboso.meetings.domain.WorkingDays;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Facts about one meeting or a month of meetings: one statement, then the calendar once per type of branch. */
@Component
class SqlFactBook implements FactBook {
    private final JdbcClient sql;
    private final BranchTraits traits;
    private final FixedDays fixedDays;
    private final BranchCalendar calendar;
    private final Clock clock;

    SqlFactBook(JdbcClient sql, BranchTraits traits, FixedDays fixedDays, BranchCalendar calendar, Clock clock) {
        this.sql = sql;
        this.traits = traits;
        this.fixedDays = fixedDays;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Optional<MeetingFacts> factsOf(MeetingId meeting) {
        var path = sql.sql("select unit_path from meetings.meeting where id = :id")
                .param("id", meeting.value())
                .query((rs, n) -> new UnitPath(Row.text(rs, "unit_path")))
                .optional();
        return path.flatMap(p -> query("m.id = :id", Map.of("id", meeting.value()), new Known(p)).stream()
                .findFirst());
    }

    @Override
    public List<MeetingFacts> factsUnder(UnitPath scope, YearMonth month) {
        return query(
                "m.month = :month and starts_with(m.unit_path, :scope) and m.state <> 'CANCELLED'",
                Map.of("month", month.atDay(1), "scope", scope.value()),
                new Known(scope));
    }

    private List<MeetingFacts> query(String condition, Map<String, ?> params, Known known) {
        var now = clock.instant();
        return sql.sql(FactSql.where(condition))
                .params(params)
                .query((rs, n) -> {
                    var meeting = FactRow.summary(rs);
                    return FactRow.facts(rs, meeting, known.of(meeting, rs), now);
                })
                .list();
    }

    /** What membership and the calendar say, asked once per branch, type and month. */
    private final class Known {
        private final UnitPath scope;
        private final Map<UnitId, BranchType> types = new HashMap<>();
        private final Map<String, WorkingDays> days = new HashMap<>();
        private final Map<UnitId, MeetingDay> fixed = new HashMap<>();
        private final Map<UnitId, Boolean> committees = new HashMap<>();
        private boolean asked;

        Known(UnitPath scope) {
            this.scope = scope;
        }

        FactRow.Known of(MeetingSummary m, ResultSet rs) throws SQLException {
            return new FactRow.Known(due(m, rs), committeeMet(m, rs));
        }

        private @Nullable RegularDay due(MeetingSummary m, ResultSet rs) throws SQLException {
            if (m.kind() != MeetingKind.REGULAR) {
                return null;
            }
            ask(m);
            var rules = new EnumMap<RuleKey, RuleValue>(RuleKey.class);
            put(rules, RuleKey.EXPECTED_DAY, rs.getBigDecimal("expected_day"));
            put(rules, RuleKey.FIRST_WEEK_LAST_DAY, rs.getBigDecimal("last_day"));
            return RegularDay.of(m.month(), new RulesInForce(rules), fixed.get(m.unit()), days(m))
                    .orElse(null);
        }

        private void ask(MeetingSummary m) {
            if (!asked) {
                types.putAll(traits.typesUnder(scope, m.month().atEndOfMonth()));
                fixed.putAll(fixedDays.under(scope, m.month()));
                asked = true;
            }
        }

        private WorkingDays days(MeetingSummary m) {
            var type = types.get(m.unit());
            return days.computeIfAbsent(m.month() + " " + type, k -> calendar.around(m.month(), type));
        }

        private @Nullable Boolean committeeMet(MeetingSummary m, ResultSet rs) throws SQLException {
            var met = rs.getBoolean("committee_met");
            if (met || m.kind() == MeetingKind.COMMITTEE) {
                return m.kind() == MeetingKind.COMMITTEE ? null : true;
            }
            var day = LocalDate.ofInstant(m.startsAt(), clock.getZone());
            return committees.computeIfAbsent(m.unit(), u -> traits.hasCommittee(u, day)) ? false : null;
        }

        private static void put(Map<RuleKey, RuleValue> rules, RuleKey key, @Nullable BigDecimal value) {
            if (value != null) {
                rules.put(key, new RuleValue(key, value, "", LocalDate.EPOCH, null));
            }
        }
    }
}
