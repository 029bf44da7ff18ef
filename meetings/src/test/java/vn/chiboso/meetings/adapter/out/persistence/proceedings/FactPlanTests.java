package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.meetings.PeopleForTests.BRANCH;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.meetings.MeetingsSlice;

/** Facts about a month of a large commune are gathered in one pass: no table is read once per meeting. */
@MeetingsSlice
class FactPlanTests {
    private static final int BRANCHES = 3000;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void noTableIsScannedOncePerMeeting() {
        transaction.executeWithoutResult(t -> {
            generate();
            var plan = explain();
            assertThat(plan).noneMatch(line -> line.contains("Seq Scan") && loops(line) > 10);
            assertThat(plan).anyMatch(line -> line.contains("Execution Time"));
            t.setRollbackOnly();
        });
    }

    private List<String> explain() {
        return sql.sql("explain (analyze, costs off) "
                        + FactSql.where(
                                "m.month = :month and starts_with(m.unit_path, :scope) and m.state <> 'CANCELLED'"))
                .param("month", LocalDate.of(2019, 5, 1))
                .param("scope", "zz.")
                .query((rs, n) -> Objects.requireNonNull(rs.getString(1)))
                .list();
    }

    private static int loops(String line) {
        var at = line.indexOf("loops=");
        return at < 0 ? 0 : Integer.parseInt(line.substring(at + 6).replaceAll("\\D.*", ""));
    }

    private void generate() {
        sql.sql("""
                insert into meetings.meeting (id, unit_id, unit_path, kind, month, title, starts_at, minutes, place, form, state,
                    round, changed_since_notice, opened_at, concluded_at, version)
                select gen_random_uuid(), :unit, 'zz.' || n || '.', 'EXTRAORDINARY', make_date(2019, mm, 1), 'Họp', make_date(2019, mm, 3),
                    90, 'Nhà văn hóa', 'IN_PERSON', 'CONCLUDED', 1, false, make_date(2019, mm, 3), make_date(2019, mm, 4), 0
                from generate_series(1, :branches) n, generate_series(4, 5) mm
                """).param("unit", BRANCH.value()).param("branches", BRANCHES).update();
        sql.sql("""
                insert into meetings.seat (meeting_id, member_id, position, full_name, status, official, role, presence)
                select m.id, gen_random_uuid(), n, 'Đảng viên ' || n, 'OFFICIAL', true, 'EXPECTED', 'IN_PERSON'
                from meetings.meeting m, generate_series(1, 10) n where starts_with(m.unit_path, 'zz.')
                """).update();
        sql.sql("""
                insert into meetings.speech (id, meeting_id, member_id, full_name, gist, remark, reserved, spoken_at, noted_by)
                select gen_random_uuid(), s.meeting_id, s.member_id, s.full_name, '', 'NONE', false, now(), 'Hoa'
                from meetings.seat s join meetings.meeting m on m.id = s.meeting_id
                where starts_with(m.unit_path, 'zz.') and s.position < 4
                """).update();
        sql.sql("analyze meetings.meeting").update();
        sql.sql("analyze meetings.seat").update();
        sql.sql("analyze meetings.speech").update();
    }
}
