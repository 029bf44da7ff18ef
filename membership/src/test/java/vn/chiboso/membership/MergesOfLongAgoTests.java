package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import testing.OnPostgres;
import testing.PostgresForTests;

/** What a database of before says of merges and meetings once it is brought up to date; in a database of its own. */
@OnPostgres
class MergesOfLongAgoTests {
    private static final UUID BRANCH = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID KEPT = new UUID(2, 1);
    private static final UUID GONE = new UUID(2, 2);
    private static final UUID BACK = new UUID(2, 3);
    private static final UUID MEETING = new UUID(3, 1);

    @Test
    void theyKnowTheBranchOfTheRecordThatWentAndMeetingsTheirs() {
        JdbcClient.create(PostgresForTests.dataSource())
                .sql("create database of_long_ago")
                .update();
        var url = PostgresForTests.jdbcUrl().replaceFirst("/postgres\\?", "/of_long_ago?");
        var sql = JdbcClient.create(new DriverManagerDataSource(url));
        flyway(url, "18").migrate();
        for (var unit : new UUID[] {BRANCH, OTHER}) {
            sql.sql(
                            "insert into membership.unit (id, kind, name, label, created_at) values (:id, 'BRANCH', :name, :label, now())")
                    .param("id", unit)
                    .param("name", "Chi bộ " + unit)
                    .param("label", "u" + unit.getLeastSignificantBits())
                    .update();
        }
        for (var record : new UUID[] {KEPT, GONE, BACK}) {
            sql.sql("""
                    insert into membership.member (id, full_name, search_name, sort_name, birth_year, smartphone, away, created_at)
                    values (:id, 'Lê Văn Bình', 'le van binh', 'binh', 1980, true, false, now())
                    """).param("id", record).update();
        }
        sql.sql("update membership.member set merged_into = :kept where id = :gone")
                .param("kept", KEPT)
                .param("gone", GONE)
                .update();
        sql.sql("""
                insert into membership.act (id, member_id, kind, on_day, unit_id, status, recorded_at) values
                    (gen_random_uuid(), :gone, 'ENTERED', '2025-01-01', :branch, 'OFFICIAL', '2025-01-01'),
                    (gen_random_uuid(), :gone, 'TRANSFERRED', '2025-06-01', :other, null, '2025-06-01'),
                    (gen_random_uuid(), :gone, 'HOSTED', '2025-07-01', :branch, null, '2025-07-01')
                """)
                .param("gone", GONE)
                .param("branch", BRANCH)
                .param("other", OTHER)
                .update();
        sql.sql("""
                insert into membership.attachment (id, member_id, unit_id, kind, valid_from) values
                    (gen_random_uuid(), :kept, :branch, 'HOME', '2025-01-01'), (gen_random_uuid(), :back, :other, 'HOME', '2025-01-01')
                """)
                .param("kept", KEPT)
                .param("back", BACK)
                .param("branch", BRANCH)
                .param("other", OTHER)
                .update();
        for (var record : new UUID[] {GONE, BACK}) {
            sql.sql("""
                    insert into membership.person_merge (id, kept_id, gone_id, unit_id, on_day, reason, by_account, by_name, done_at, acts,
                        citizen, undone_by, undone_at)
                    values (gen_random_uuid(), :kept, :gone, :branch, '2026-01-01', 'Ghi hai lần', :kept, 'Lan', '2026-01-01', 3,
                        false, :by, cast(:at as timestamptz))
                    """)
                    .param("kept", KEPT)
                    .param("gone", record)
                    .param("branch", BRANCH)
                    .param("by", record.equals(BACK) ? "Lan" : null)
                    .param("at", record.equals(BACK) ? "2026-02-01" : null)
                    .update();
        }
        sql.sql("insert into membership.absence_report (meeting_id, said_at) values (:meeting, now())")
                .param("meeting", MEETING)
                .update();
        sql.sql(
                        "insert into membership.absence (meeting_id, member_id, month, on_day) values (:meeting, :back, '2026-03-01', '2026-03-03')")
                .param("meeting", MEETING)
                .param("back", BACK)
                .update();

        sheet(sql, GONE, "2026-02-01", false);
        sheet(sql, GONE, "2026-01-01", true);
        sheet(sql, BACK, "2026-04-01", false);

        flyway(url, "latest").migrate();

        assertThat(sql.sql("select month::text from membership.dues_recount")
                        .query(String.class)
                        .list())
                .as("open, with a line of a record that went")
                .containsExactly("2026-02-01");

        assertThat(goneUnit(sql, GONE))
                .as("by its acts, since its rolls are the other's")
                .isEqualTo(OTHER);
        assertThat(goneUnit(sql, BACK)).as("by its rolls, which it has back").isEqualTo(OTHER);
        assertThat(sql.sql(
                                "select unit_id from membership.absence_report where month = '2026-03-01' and on_day = '2026-03-03'")
                        .query(UUID.class)
                        .single())
                .isEqualTo(OTHER);
    }

    private static void sheet(JdbcClient sql, UUID member, String month, boolean closed) {
        sql.sql("""
                insert into membership.dues_sheet (unit_id, month, closed, due_total, paid_total, people, owing, opened_by, opened_at, closed_at)
                values (:branch, cast(:month as date), :closed, 0, 0, 2, 2, 'Lan', now(), now())
                """)
                .param("branch", BRANCH)
                .param("month", month)
                .param("closed", closed)
                .update();
        sql.sql("""
                insert into membership.dues_line (unit_id, month, member_id, place, member_name, state, figures)
                values (:branch, cast(:month as date), :member, 0, 'Lê Văn Bình', 'UNPAID', '')
                """)
                .param("branch", BRANCH)
                .param("month", month)
                .param("member", member)
                .update();
    }

    private static UUID goneUnit(JdbcClient sql, UUID gone) {
        return sql.sql("select gone_unit_id from membership.person_merge where gone_id = :gone")
                .param("gone", gone)
                .query(UUID.class)
                .single();
    }

    private static Flyway flyway(String url, String target) {
        return Flyway.configure()
                .dataSource(new DriverManagerDataSource(url))
                .locations("classpath:db/migration/membership")
                .schemas("membership")
                .target(target)
                .load();
    }
}
