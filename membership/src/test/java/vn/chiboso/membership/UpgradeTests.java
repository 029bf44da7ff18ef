package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import testing.OnPostgres;
import testing.PostgresForTests;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.path.Decision;

/** A database with rows of an earlier version (V24) brought up to date; in a database of its own. */
@OnPostgres
class UpgradeTests {
    private static final UUID COMMUNE = new UUID(1, 1);
    private static final UUID BRANCH = new UUID(1, 2);
    private static final UUID MERGED = new UUID(1, 3);
    private static final UUID ACCOUNT = new UUID(2, 1);
    private static final UUID BINH = new UUID(3, 1);
    private static final UUID QUY = new UUID(3, 2);
    private static final UUID NGA = new UUID(3, 3);
    private static final UUID CONFIRMED = new UUID(4, 1);
    private static final UUID PROPOSED = new UUID(4, 2);
    private static final UUID HANDED_IN = new UUID(4, 3);
    private static final UUID OF_MERGED = new UUID(4, 4);

    private static final UUID RENAMED = new UUID(0x7000, 5);
    private static final UUID SET_UP = new UUID(0x7000, 6);
    private static final List<String> PAPERS = List.of(
            "05-QĐ/ĐU",
            "Số 012 – QĐ/ĐU",
            "số: 7-QĐ/ĐU",
            "So.3-HD/VPTW",
            "125-QĐ/ĐU",
            "000",
            "QĐ 12",
            "Sổ tay",
            "8\u2011QĐ");
    private static final List<String> ISSUERS = List.of(
            "Đảng ủy xã Quảng Bình",
            "ĐU xã A.",
            "BTV Đ/U xã A",
            "Ban Thường vụ Đảng uỷ xã A",
            "BCH Đảng bộ xã A",
            "Đảng ủy xã Du",
            "Đ.U. xã (A), \"B\"",
            "Tỉnh ủy Thanh Hóa",
            "Du");

    private static JdbcClient sql;

    @BeforeAll
    static void broughtUpToDate() {
        JdbcClient.create(PostgresForTests.dataSource())
                .sql("create database of_v24")
                .update();
        var url = PostgresForTests.jdbcUrl().replaceFirst("/postgres\\?", "/of_v24?");
        sql = JdbcClient.create(new DriverManagerDataSource(url));
        flyway(url, "24").migrate();
        units();
        people();
        papers();
        imports();
        sql.sql("""
                insert into membership.account_event (id, account_id, kind, by_name, by_other, at)
                values (gen_random_uuid(), :account, 'DISABLED', 'Lan', true, '2026-01-05')
                """).param("account", ACCOUNT).update();
        flyway(url, "47").migrate();
        ghosts();
        flyway(url, "latest").migrate();
    }

    @Test
    void aConfirmedImportIsAnIntakeThatKeepsItsNumbers() {
        assertThat(sql.sql("""
                select unit_id || '|' || path || '|' || branch || '|' || by_name || '|' || file_name || '|' || state || '|' || row_count
                    || '|' || blocks || '|' || next_block || '|' || forgotten || '|' || valid_from || '|' || ignored
                from membership.intake where id = :id
                """).param("id", CONFIRMED).query(String.class).single())
                .isEqualTo(BRANCH + "|a.b.|true|Lan|so-danh-sach.xlsx|DONE|36|1|1|true|2026-01-01|");
        assertThat(sql.sql(
                                "select done_at = '2026-01-02' and handed_at = '2026-01-01' from membership.intake where id = :id")
                        .param("id", CONFIRMED)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(sql.sql("""
                select first_row || '|' || added || '|' || changed || '|' || unchanged || '|' || refused || '|' || leaders || '|'
                    || (content is null) from membership.intake_block where intake_id = :id
                """).param("id", CONFIRMED).query(String.class).list())
                .containsExactly("1|30|3|2|1|0|true");
    }

    @Test
    void whatWasOnlyProposedIsGoneAndWhatWasAnIntakeStays() {
        assertThat(sql.sql("select id from membership.intake order by id")
                        .query(UUID.class)
                        .list())
                .containsExactly(CONFIRMED, HANDED_IN, OF_MERGED)
                .doesNotContain(PROPOSED);
        assertThat(sql.sql("select state || coalesce(ordered_by::text, '') from membership.intake where id = :id")
                        .param("id", HANDED_IN)
                        .query(String.class)
                        .single())
                .isEqualTo("CHECKED");
        assertThat(sql.sql("select to_regclass('membership.roll_import') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void anImportOfABranchThatWasMergedSinceKeepsTheBranchsLastPlace() {
        assertThat(sql.sql("select path || '|' || row_count from membership.intake where unit_id = :unit")
                        .param("unit", MERGED)
                        .query(String.class)
                        .list())
                .containsExactly("a.c.|20");
    }

    @Test
    void eventsOfAccountsSayNothingOfWhoAgreed() {
        assertThat(sql.sql("select alone from membership.account_event where by_account is null")
                        .query(Boolean.class)
                        .list())
                .containsExactly(false);
    }

    @Test
    void everyGroupThatRollsNameStandsBelowItsBranch() {
        assertThat(sql.sql("""
                select u.name || '|' || l.valid_from || '|' || coalesce(l.valid_to::text, '') from membership.unit u
                join membership.unit_link l on l.unit_id = u.id
                where u.kind = 'GROUP' and l.parent_id = :branch and l.path like 'a.b._%' order by 1
                """).param("branch", BRANCH).query(String.class).list())
                .containsExactly("1|2025-07-01|", "Tổ đảng xóm Đông|2025-09-01|2026-01-01");
        assertThat(sql.sql("select kind || '|' || path from membership.unit_count where kind = 'GROUP'")
                        .query(String.class)
                        .list())
                .as("counted where it stands today")
                .hasSize(1);
    }

    @Test
    void whatPeoplesActsAndRollsSayOfGroupsIsAsItWas() {
        assertThat(sql.sql("select party_group from membership.attachment order by member_id, valid_from")
                        .query(String.class)
                        .list())
                .containsExactly("1", "Tổ đảng xóm Đông", null, "1");
        assertThat(sql.sql("select party_group from membership.act where kind = 'GROUPED'")
                        .query(String.class)
                        .list())
                .containsExactly("Tổ đảng xóm Đông");
    }

    @Test
    void whatUnitsAreCountsFromTheirFirstDay() {
        assertThat(sql.sql(
                                "select branch_type || '|' || meeting_day || '|' || official_code from membership.unit where id = :id")
                        .param("id", BRANCH)
                        .query(String.class)
                        .single())
                .isEqualTo("RESIDENTIAL|3|38.168.053.000.001");
        assertThat(sql.sql("select region from membership.unit where id = :id")
                        .param("id", COMMUNE)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(count("select count(*) from membership.unit_past_trait")).isZero();
    }

    @Test
    void papersOfActsAreComparedAsPapersAreToday() {
        var kept = sql.sql("select * from membership.act where decision_key is not null")
                .query((row, n) -> Map.entry(
                        new Decision(
                                        row.getString("decision_number"),
                                        row.getString("decision_issuer"),
                                        row.getObject("decision_on", LocalDate.class),
                                        null)
                                .key(),
                        row.getString("decision_key")))
                .list();
        assertThat(kept).hasSize(PAPERS.size() * ISSUERS.size());
        assertThat(kept).allSatisfy(each -> assertThat(each.getValue()).isEqualTo(each.getKey()));
        assertThatThrownBy(() -> sql.sql("update membership.act set note = 'x'").update())
                .as("acts are kept as before")
                .hasMessageContaining("never changed");
    }

    @Test
    void groupsThatARenamingFoundedByTheOldNameAreGone() {
        assertThat(sql.sql("""
                select u.name || '|' || u.id from membership.unit u join membership.unit_link l on l.unit_id = u.id
                where u.kind = 'GROUP' and l.parent_id = :branch order by 1
                """).param("branch", MERGED).query(String.class).list())
                .as("the one that was renamed, and one that somebody set up")
                .containsExactly("Tổ 1|" + SET_UP, "Tổ xóm Tây|" + RENAMED);
    }

    /** A group that was renamed, what was founded by its former name since, and one of that name that somebody set up. */
    private static void ghosts() {
        sql.sql("""
                insert into membership.unit (id, kind, name, label, created_at) values
                    (:renamed, 'GROUP', 'Tổ xóm Tây', 'x', now()), (:ghost, 'GROUP', 'Tổ 1', 'y', now()),
                    (:own, 'GROUP', 'Tổ 1', 'z', now())
                """)
                .param("renamed", RENAMED)
                .param("ghost", UUID.randomUUID())
                .param("own", SET_UP)
                .update();
        sql.sql("""
                insert into membership.unit_link (unit_id, parent_id, path, valid_from, valid_to)
                select id, :branch, 'a.c.' || label || '.', '2025-10-01', '2026-02-01' from membership.unit where label in ('x', 'y', 'z')
                """).param("branch", MERGED).update();
        sql.sql(
                        "insert into membership.unit_former_name (unit_id, name, until) values (:renamed, 'Tổ 1', '2025-12-01')")
                .param("renamed", RENAMED)
                .update();
    }

    /** As they were compared before. */
    private static void papers() {
        for (var number : PAPERS) {
            for (var issuer : ISSUERS) {
                sql.sql("""
                        insert into membership.act (id, member_id, kind, on_day, decision_number, decision_issuer, decision_on,
                            decision_key, recorded_at)
                        values (gen_random_uuid(), :member, 'BECAME_OFFICIAL', '2026-01-05', :number, :issuer, '2026-01-02', :key, now())
                        """)
                        .param("member", BINH)
                        .param("number", number)
                        .param("issuer", issuer)
                        .param("key", Folding.fold(number) + "|" + Folding.fold(issuer) + "|2026")
                        .update();
            }
        }
    }

    private static void units() {
        sql.sql("""
                insert into membership.unit (id, kind, name, label, official_code, branch_type, region, meeting_day, created_at) values
                    (:commune, 'COMMUNE', 'Đảng bộ xã Quảng Bình', 'a', '38.168.053.000.000', null, 3, null, now()),
                    (:branch, 'BRANCH', 'Chi bộ thôn Giang Đông', 'b', '38.168.053.000.001', 'RESIDENTIAL', null, 3, now()),
                    (:merged, 'BRANCH', 'Chi bộ thôn Giang Tây', 'c', null, null, null, null, now())
                """)
                .param("commune", COMMUNE)
                .param("branch", BRANCH)
                .param("merged", MERGED)
                .update();
        sql.sql("""
                insert into membership.unit_link (unit_id, parent_id, path, valid_from, valid_to) values
                    (:commune, null, 'a.', '2025-07-01', null),
                    (:branch, :commune, 'a.b.', '2025-07-01', null),
                    (:merged, :commune, 'a.c.', '2025-07-01', '2026-02-01')
                """)
                .param("commune", COMMUNE)
                .param("branch", BRANCH)
                .param("merged", MERGED)
                .update();
    }

    private static void people() {
        for (var person : List.of(BINH, QUY, NGA)) {
            sql.sql("""
                    insert into membership.member (id, full_name, search_name, sort_name, birth_year, smartphone, away, created_at)
                    values (:id, 'Lê Văn Bình', 'le van binh', 'binh', 1980, true, false, now())
                    """).param("id", person).update();
        }
        sql.sql(
                        "insert into membership.account (id, display_name, user_name, password_hash, enabled, technical_administrator,"
                                + " must_change_password, created_at) values (:id, 'Lan', 'lan', 'x', true, true, false, now())")
                .param("id", ACCOUNT)
                .update();
        sql.sql("""
                insert into membership.attachment (id, member_id, unit_id, kind, party_group, valid_from, valid_to) values
                    (gen_random_uuid(), :binh, :branch, 'HOME', '1', '2020-01-01', null),
                    (gen_random_uuid(), :quy, :branch, 'HOME', 'Tổ đảng xóm Đông', '2025-09-01', '2026-01-01'),
                    (gen_random_uuid(), :quy, :branch, 'HOME', null, '2026-01-01', null),
                    (gen_random_uuid(), :nga, :branch, 'HOST', '1', '2025-10-01', null)
                """)
                .param("binh", BINH)
                .param("quy", QUY)
                .param("nga", NGA)
                .param("branch", BRANCH)
                .update();
        sql.sql("""
                insert into membership.act (id, member_id, kind, on_day, party_group, recorded_at)
                values (gen_random_uuid(), :quy, 'GROUPED', '2025-09-01', 'Tổ đảng xóm Đông', now())
                """).param("quy", QUY).update();
    }

    private static void imports() {
        sql.sql("""
                insert into membership.roll_import (id, unit_id, account_id, by_name, file_name, file_hash, valid_from, content, proposed_at,
                    expires_at, confirmed_at, added, changed, unchanged, refused) values
                    (:confirmed, :branch, :account, 'Lan', 'so-danh-sach.xlsx', 'abc', '2026-01-01', null, '2026-01-01',
                        '2026-01-01 02:00', '2026-01-02', 30, 3, 2, 1),
                    (:proposed, :branch, :account, 'Lan', 'so-khac.xlsx', 'def', '2026-01-01', '\\x00', '2026-01-03',
                        '2026-01-03 02:00', null, null, null, null, null),
                    (:ofMerged, :merged, :account, 'Lan', 'giang-tay.xlsx', 'jkl', '2025-08-01', null, '2025-08-01',
                        '2025-08-01 02:00', '2025-08-02', 20, 0, 0, 0)
                """)
                .param("ofMerged", OF_MERGED)
                .param("merged", MERGED)
                .param("confirmed", CONFIRMED)
                .param("proposed", PROPOSED)
                .param("branch", BRANCH)
                .param("account", ACCOUNT)
                .update();
        sql.sql("""
                insert into membership.intake (id, unit_id, path, branch, account_id, by_name, file_name, file_hash, valid_from, state, columns,
                    unknown, row_count, blocks, handed_at, expires_at)
                values (:id, :commune, 'a.', false, :account, 'Lan', 'ca-xa.xlsx', 'ghi', '2026-01-01', 'CHECKED', '', '', 90, 1,
                    '2026-01-04', '2026-01-05')
                """)
                .param("id", HANDED_IN)
                .param("commune", COMMUNE)
                .param("account", ACCOUNT)
                .update();
    }

    private static int count(String count) {
        return sql.sql(count).query(Integer.class).single();
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
