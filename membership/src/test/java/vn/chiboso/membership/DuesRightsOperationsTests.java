package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Position;

/** Who gets what of dues: fellows and officers are told no, strangers know of nothing, and rules are added from the province up. */
@MembershipSlice
class DuesRightsOperationsTests {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    private DuesHouse dues;

    @BeforeEach
    void built() {
        dues = new DuesHouse(house, sql, web);
    }

    @AfterEach
    void withoutAddedRules() {
        sql.sql("delete from membership.dues_rule where added_by is not null").update();
        sql.sql("update membership.dues_rule set replaced_at = null").update();
        sql.sql("update membership.dues_rule set valid_to = null where code = 'student' and amount = 5000")
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/workbook"})
    void aSheetIsTheCommitteesAlone(String part) {
        dues.opened();
        assertThat(dues.get(dues.deputy, dues.sheet() + part)).hasStatusOk();
        assertThat(dues.get(dues.fellow, dues.sheet() + part)).hasStatus(403);
        assertThat(dues.get(dues.officer, dues.sheet() + part)).hasStatus(403);
        assertThat(dues.get(dues.tree.administrator(), dues.sheet() + part)).hasStatus(403);
        assertThat(dues.get(dues.neighbour, dues.sheet() + part)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/opening", "/recalculation"})
    void nobodyElseActsOnASheet(String act) {
        dues.opened();
        assertThat(dues.json(dues.fellow, dues.sheet() + act, "")).hasStatus(403);
        assertThat(dues.json(dues.officer, dues.sheet() + act, "")).hasStatus(403);
        assertThat(dues.json(dues.neighbour, dues.sheet() + act, "")).hasStatus(404);
        assertThat(dues.json(dues.secretary, dues.sheet() + act, "")).hasStatusOk();
    }

    @Test
    void nobodyElseTicks() {
        dues.opened();
        assertThat(dues.pay(dues.fellow, dues.id(), dues.of(dues.fellow), 12_420, 0))
                .hasStatus(403);
        assertThat(dues.pay(dues.officer, dues.id(), dues.of(dues.fellow), 12_420, 0))
                .hasStatus(403);
        assertThat(dues.pay(dues.neighbour, dues.id(), dues.of(dues.fellow), 12_420, 0))
                .hasStatus(404);
        assertThat(dues.pay(dues.secretary, dues.id(), dues.of(dues.neighbour), 12_420, 0))
                .hasStatus(404);
        assertThat(dues.pay(dues.secretary, dues.id(), dues.of(dues.fellow), -1, 0))
                .hasStatus(422);
        assertThat(dues.pay(dues.secretary, dues.id(), dues.of(dues.fellow), 0, 0))
                .hasStatus(422);
        assertThat(dues.pay(dues.secretary, dues.id(), dues.of(dues.fellow), Long.MAX_VALUE, 0))
                .hasStatus(422);
    }

    @Test
    void whatOneMemberDeclaredIsTheirsAndTheCommittees() {
        dues.declare(dues.secretary, dues.of(dues.secretary), "INSURED", "8500000");
        var path = "/api/v1/members/" + dues.secretary.member() + "/dues";
        for (var reader : new Actor[] {dues.secretary, dues.deputy}) {
            assertThat(dues.get(reader, path))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.declarations[0].base")
                    .isEqualTo(8_500_000);
        }
        assertThat(dues.get(dues.fellow, path)).hasStatus(403).bodyText().doesNotContain("8500000");
        assertThat(dues.get(dues.officer, path)).hasStatus(403);
        assertThat(dues.get(dues.neighbour, path)).hasStatus(404);
        assertThat(dues.get(dues.secretary, "/api/v1/members/" + new UUID(1, 1) + "/dues"))
                .hasStatus(404);
        assertThat(dues.declare(dues.fellow, dues.of(dues.secretary), "STUDENT", ""))
                .hasStatus(403);
        assertThat(dues.declare(dues.neighbour, dues.of(dues.secretary), "STUDENT", ""))
                .hasStatus(404);
    }

    @Test
    void aStaleDeclarationIsRefusedAndARepeatedOneKeptOnce() {
        var body = "{\"id\":\"%s\",\"from\":\"2026-11\",\"group\":\"STUDENT\"}".formatted(dues.id());
        var path = "/api/v1/members/" + dues.fellow.member() + "/dues/declarations";
        assertThat(dues.json(dues.fellow, path, body)).hasStatus(204);
        assertThat(dues.json(dues.fellow, path, body)).hasStatus(204);
        assertThat(dues.declare(dues.secretary, dues.of(dues.fellow), "AGED", ""))
                .hasStatus(409);
        assertThat(sql.sql("select count(*) from membership.dues_declaration")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyAKeeperRecordsAnExemptionAndSaysOnWhatItRests() {
        var path = "/api/v1/members/" + dues.fellow.member() + "/dues/declarations";
        var body = "{\"id\":\"%s\",\"from\":\"2026-11\",\"group\":\"EXEMPT\",\"exempt\":\"HARDSHIP\",\"basis\":\"%s\"}";
        assertThat(dues.json(dues.fellow, path, body.formatted(dues.id(), "khó khăn")))
                .hasStatus(422);
        assertThat(dues.json(dues.secretary, path, body.formatted(dues.id(), "")))
                .hasStatus(422);
        assertThat(dues.json(dues.secretary, path, body.formatted(dues.id(), "NQ 03/11/2026")))
                .hasStatus(204);
        assertThat(dues.get(dues.fellow, "/api/v1/members/" + dues.fellow.member() + "/dues"))
                .bodyJson()
                .extractingPath("$.due")
                .isEqualTo(0);
    }

    @Test
    void anOfficerSeesTotalsAndNobodysFigures() {
        dues.opened();
        dues.pay(dues.secretary, dues.id(), dues.of(dues.fellow), 12_420, 0);
        var answer = dues.get(dues.officer, "/api/v1/dues?month=2026-11");
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.branches").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.paid").as("still open").isEqualTo(0);
        assertThat(answer).bodyJson().extractingPath("$.rows[1].due").isEqualTo(0);
        sql.sql("update membership.dues_sheet set closed = true, closed_by = 'Lan', closed_at = now()")
                .update();
        assertThat(dues.get(dues.officer, "/api/v1/dues?month=2026-11"))
                .bodyJson()
                .extractingPath("$.paid")
                .isEqualTo(12_420);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.rows[*].opened")
                .asArray()
                .containsExactly(false, true);
        assertThat(answer).bodyText().doesNotContain("Lê Văn Bình");
        assertThat(dues.get(dues.officer, "/api/v1/dues?month=2026-11&after=Chi bộ cơ quan Đảng ủy xã"))
                .bodyJson()
                .extractingPath("$.rows[*].name")
                .asArray()
                .contains("Chi bộ thôn Giang Đông");
        assertThat(dues.get(dues.secretary, "/api/v1/dues")).hasStatus(404);
        assertThat(dues.get(dues.tree.administrator(), "/api/v1/dues")).hasStatus(404);
    }

    @Test
    void numbersAreAddedFromTheProvinceUp() {
        var provincial = house.holder(
                dues.tree, dues.tree.other(), "Trần Thị Hằng", Position.ORGANISATION_OFFICER, dues.tree.province());
        var body = "{\"code\":\"STUDENT\",\"amount\":%s,\"from\":\"%s\",\"legalBasis\":\"QĐ mới\"}";
        var path = "/api/v1/dues/rules";
        assertThat(dues.get(dues.officer, path)).hasStatusOk().bodyText().contains("293/2025");
        assertThat(dues.get(dues.secretary, path)).hasStatus(404);
        assertThat(dues.json(dues.officer, path, body.formatted("6000", "2027-01-01")))
                .hasStatus(403);
        assertThat(dues.json(dues.secretary, path, body.formatted("6000", "2027-01-01")))
                .hasStatus(404);
        assertThat(dues.json(provincial, path, body.formatted("6000", "2026-01-01")))
                .hasStatus(422);
        assertThat(dues.json(provincial, path, body.formatted("-6000", "2027-01-01")))
                .hasStatus(422);
        assertThat(dues.json(provincial, path, body.formatted("6000", "2027-01-01")))
                .hasStatus(204);
        assertThat(dues.json(provincial, path, body.formatted("6000", "2027-01-01")))
                .hasStatus(204);
        assertThat(dues.json(dues.tree.administrator(), path, body.formatted("7000", "2027-01-01")))
                .hasStatus(204);
        assertThat(sql.sql("""
                        select string_agg(amount::integer || ' ' || valid_from || ' ' || coalesce(valid_to::text, '…'), ', '
                            order by valid_from) from membership.dues_rule where code = 'student' and replaced_at is null
                        """).query(String.class).single())
                .isEqualTo("3000 2010-06-01 2026-02-01, 5000 2026-02-01 2027-01-01, 7000 2027-01-01 …");
        assertThat(sql.sql("select count(*) from membership.dues_rule where replaced_at is not null and amount = 6000")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
