package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.MeetingRules;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.meetings.domain.RuleValue;
import vn.chiboso.meetings.domain.RulesInForce;
import vn.chiboso.membership.api.UnitPath;

/** Rules by key: of those in force on the day, the one of the nearest level, then the latest. */
@Component
class SqlMeetingRules implements MeetingRules {
    private final JdbcClient sql;

    SqlMeetingRules(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public RulesInForce inForce(UnitPath unit, LocalDate day) {
        var values = sql.sql("""
                        select distinct on (key) key, value, legal_basis, valid_from, valid_to
                        from meetings.rule_value
                        where replaced_at is null and starts_with(:path, unit_path) and valid_from <= :day
                          and (valid_to is null or valid_to >= :day)
                        order by key, length(unit_path) desc, valid_from desc
                        """)
                .param("path", unit.value())
                .param("day", day)
                .query((rs, n) -> rule(rs))
                .list();
        return new RulesInForce(values.stream().collect(Collectors.toMap(RuleValue::key, Function.identity())));
    }

    private static RuleValue rule(ResultSet rs) throws SQLException {
        return new RuleValue(
                RuleKey.valueOf(rs.getString("key")),
                Objects.requireNonNull(rs.getBigDecimal("value")),
                Columns.text(rs, "legal_basis"),
                Objects.requireNonNull(rs.getObject("valid_from", LocalDate.class)),
                rs.getObject("valid_to", LocalDate.class));
    }
}
