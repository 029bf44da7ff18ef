package vn.chiboso.meetings.adapter.out.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.domain.RuleFrame;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.membership.api.FieldNumbers;

/** Puts the numbers of meetings that hold for the whole country into the one rule book; local ones stay where they are. */
@Component
class NumbersOfMeetings implements FieldNumbers {
    private static final String PREFIX = "MEETINGS_";

    private final JdbcClient sql;

    NumbersOfMeetings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Numbered> numbers() {
        var rows = new EnumMap<RuleKey, List<Row>>(RuleKey.class);
        sql.sql("""
                select key, value::int as value, valid_from, valid_to + 1 as until, legal_basis, to_verify
                from meetings.rule_value where unit_path = '' and replaced_at is null order by valid_from
                """).query(row -> {
            rows.computeIfAbsent(RuleKey.valueOf(row.getString("key")), key -> new ArrayList<>())
                    .add(row(row));
        });
        return Arrays.stream(RuleKey.values()).map(key -> numbered(key, rows)).toList();
    }

    @Override
    public void lock() {
        sql.sql("lock table meetings.rule_value in share row exclusive mode").update();
    }

    @Override
    public void add(String code, Row row, String by, Instant at) {
        var key = key(code).name();
        sql.sql("""
                update meetings.rule_value set valid_to = :from::date - 1
                where key = :key and unit_path = '' and replaced_at is null
                  and valid_from < :from and (valid_to is null or valid_to >= :from)
                """).param("key", key).param("from", row.from()).update();
        sql.sql("""
                update meetings.rule_value set replaced_at = :at
                where key = :key and unit_path = '' and replaced_at is null and valid_from = :from
                """)
                .param("key", key)
                .param("from", row.from())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("""
                insert into meetings.rule_value (key, unit_path, value, legal_basis, valid_from, valid_to, to_verify, added_by, added_at)
                values (:key, '', :value, :basis, :from, :to, :verify, :by, :at)
                """)
                .param("key", key)
                .param("value", row.amount())
                .param("basis", row.basis())
                .param("from", row.from())
                .param("to", row.until() == null ? null : row.until().minusDays(1))
                .param("verify", row.toVerify())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public int touched(String code, LocalDate from, @Nullable LocalDate until) {
        return key(code) == RuleKey.HOLIDAYS_A_YEAR
                ? 0
                : sql.sql("""
                        select count(*) from meetings.meeting
                        where state <> 'CANCELLED' and (starts_at at time zone 'Asia/Ho_Chi_Minh')::date >= :from
                          and (:until::date is null or (starts_at at time zone 'Asia/Ho_Chi_Minh')::date < :until)
                        """)
                        .param("from", from)
                        .param("until", until, java.sql.Types.DATE)
                        .query(Integer.class)
                        .single();
    }

    private static Numbered numbered(RuleKey key, Map<RuleKey, List<Row>> rows) {
        var frame = RuleFrame.of(key);
        return new Numbered(
                PREFIX + key.name(),
                "meetings.rules.theme",
                "meetings.rules." + key.name(),
                "meetings.rules.cases",
                frame.unit(),
                frame.least(),
                frame.most(),
                frame.ofLaw(),
                rows.getOrDefault(key, List.of()));
    }

    private static RuleKey key(String code) {
        return RuleKey.valueOf(code.substring(PREFIX.length()));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("value"),
                Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                row.getObject("until", LocalDate.class),
                Objects.requireNonNull(row.getString("legal_basis")),
                row.getBoolean("to_verify"));
    }
}
