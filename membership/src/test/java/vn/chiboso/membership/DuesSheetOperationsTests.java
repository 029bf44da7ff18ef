package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnpaidDues;

/** A collection sheet from proposal to closing, through the program interface and a real database. */
@MembershipSlice
class DuesSheetOperationsTests {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    UnpaidDues unpaid;

    private DuesHouse dues;

    @BeforeEach
    void built() {
        dues = new DuesHouse(house, sql, web);
    }

    @Test
    void theProposalSaysWhatEverybodyOwesAndWhy() {
        dues.declare(dues.secretary, dues.of(dues.secretary), "INSURED", "8500000");
        dues.declare(dues.fellow, dues.of(dues.fellow), "UNINSURED", "");
        var answer = dues.get(dues.secretary, dues.sheet());
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.opened").isEqualTo(false);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.lines[*].name")
                .asArray()
                .containsExactly("Lê Văn Bình", "Vũ Văn Hùng", "Mai Quang Sơn", "Hoàng Đức Toàn");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.lines[*].why")
                .asArray()
                .containsExactly(
                        "0,3 % của 4.140.000 đ lương tối thiểu vùng III",
                        "1 % của 8.500.000 đ tiền lương đóng bảo hiểm xã hội tháng trước",
                        "Chưa khai nhóm đóng",
                        "Chưa khai nhóm đóng");
        assertThat(answer).bodyJson().extractingPath("$.due").isEqualTo(12_420 + 85_000);
    }

    @Test
    void hostedPeoplePayHereAndWhoIsAwayPaysThere() {
        status(dues.student, "TRANSFERRED_OUT");
        status(dues.of(dues.fellow), "EXEMPT");
        sql.sql("""
                insert into membership.attachment (id, member_id, unit_id, kind, valid_from)
                values (gen_random_uuid(), :member, :unit, 'HOST', '2026-08-01')
                """)
                .param("member", dues.of(dues.neighbour).value())
                .param("unit", dues.tree.branch().value())
                .update();
        sql.sql("""
                insert into membership.status (id, member_id, unit_id, status, valid_from)
                values (gen_random_uuid(), :member, :unit, 'HOSTED', '2026-08-01')
                """)
                .param("member", dues.of(dues.neighbour).value())
                .param("unit", dues.tree.branch().value())
                .update();
        assertThat(dues.get(dues.secretary, dues.sheet()))
                .bodyJson()
                .extractingPath("$.lines[*].name")
                .asArray()
                .containsExactly("Lê Văn Bình", "Vũ Văn Hùng", "Đỗ Thị Nga", "Hoàng Đức Toàn");
    }

    @Test
    void ticksAreNotedOnceAndAddUp() {
        dues.opened();
        var id = dues.id();
        assertThat(dues.pay(dues.secretary, id, dues.of(dues.fellow), 12_000, 0))
                .hasStatus(204);
        assertThat(dues.pay(dues.secretary, id, dues.of(dues.fellow), 12_000, 0))
                .hasStatus(204);
        var answer = dues.get(dues.deputy, dues.sheet());
        assertThat(answer).bodyJson().extractingPath("$.paid").isEqualTo(12_000);
        assertThat(answer).bodyJson().extractingPath("$.lines[0].state").isEqualTo("PARTIAL");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.lines[0].payments[0].by")
                .isEqualTo("Vũ Văn Hùng");
        assertThat(dues.pay(dues.deputy, dues.id(), dues.of(dues.fellow), 420, 1))
                .hasStatus(204);
        var full = dues.get(dues.deputy, dues.sheet());
        assertThat(full).bodyJson().extractingPath("$.lines[0].state").isEqualTo("PAID");
        assertThat(full).bodyJson().extractingPath("$.kept").isEqualTo(8_694);
        assertThat(full).bodyJson().extractingPath("$.remitted").isEqualTo(3_726);
    }

    @Test
    void theSecondOfTwoWhoTickAtOnceIsTold() {
        dues.opened();
        assertThat(dues.pay(dues.secretary, dues.id(), dues.of(dues.fellow), 12_420, 0))
                .hasStatus(204);
        var second = dues.pay(dues.deputy, dues.id(), dues.of(dues.fellow), 12_420, 0);
        assertThat(second).hasStatus(409).bodyText().contains("line-stale");
        assertThat(dues.get(dues.deputy, dues.sheet()))
                .bodyJson()
                .extractingPath("$.paid")
                .isEqualTo(12_420);
    }

    @Test
    void aMistakeIsTakenBack() {
        dues.opened();
        var id = dues.id();
        dues.pay(dues.secretary, id, dues.of(dues.fellow), 12_420, 0);
        var path = dues.sheet() + "/members/" + dues.of(dues.fellow) + "/payments/" + id + "/withdrawal";
        assertThat(dues.json(dues.deputy, path, "")).hasStatus(204);
        assertThat(dues.json(dues.deputy, path, "")).hasStatus(204);
        assertThat(dues.json(dues.deputy, path.replace(id.toString(), dues.id().toString()), ""))
                .hasStatus(404);
        // what was taken back is not noted again by the same form, nor is another's payment
        assertThat(dues.pay(dues.secretary, id, dues.of(dues.fellow), 12_420, 2))
                .hasStatus(409)
                .bodyText()
                .contains("payment-there");
        assertThat(dues.pay(dues.secretary, id, dues.student, 5_000, 0))
                .hasStatus(409)
                .bodyText()
                .contains("payment-there");
        assertThat(dues.get(dues.deputy, dues.sheet()))
                .bodyJson()
                .extractingPath("$.paid")
                .isEqualTo(0);
        assertThat(sql.sql("select count(*) from membership.dues_payment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsComputedAgainLeavesTicksAlone() {
        dues.opened();
        dues.pay(dues.secretary, dues.id(), dues.of(dues.fellow), 12_420, 0);
        for (var who : new Actor[] {dues.fellow, dues.deputy}) {
            var seen = sql.sql("select id from membership.dues_declaration where member_id = :m")
                    .param("m", dues.of(who).value())
                    .query(String.class)
                    .single();
            assertThat(dues.json(who, "/api/v1/members/" + who.member() + "/dues/declarations", """
                            {"id":"%s","seen":"%s","from":"2026-11","group":"STUDENT"}
                            """.formatted(
                                    dues.id(), seen)))
                    .hasStatus(204);
        }
        var answer = dues.json(dues.secretary, dues.sheet() + "/recalculation", "");
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.lines[*].due")
                .asArray()
                .containsExactly(12_420, 85_000, 5_000, 5_000);
    }

    @Test
    void aSheetIsClosedAsItWasSeenAndOpenedAgainWithAReason() {
        dues.opened();
        var seen = version();
        dues.pay(dues.deputy, dues.id(), dues.of(dues.fellow), 12_420, 0);
        assertThat(dues.json(dues.secretary, dues.sheet() + "/closing", "{\"version\":" + seen + "}"))
                .hasStatus(409)
                .bodyText()
                .contains("sheet-stale");
        assertThat(dues.json(dues.secretary, dues.sheet() + "/closing", "{\"version\":" + version() + "}"))
                .hasStatusOk();
        assertThat(dues.pay(dues.deputy, dues.id(), dues.student, 5_000, 0))
                .hasStatus(409)
                .bodyText()
                .contains("closed");
        assertThat(dues.json(dues.secretary, dues.sheet() + "/recalculation", ""))
                .hasStatus(409);
        var reopening = "{\"text\":\"%s\",\"version\":" + version() + "}";
        assertThat(dues.json(dues.secretary, dues.sheet() + "/reopening", reopening.formatted("")))
                .hasStatus(422);
        assertThat(dues.json(dues.secretary, dues.sheet() + "/reopening", reopening.formatted("nộp muộn")))
                .hasStatusOk();
        assertThat(dues.pay(dues.deputy, dues.id(), dues.student, 5_000, 0)).hasStatus(204);
    }

    @Test
    void monthsWithoutAPaymentCountOnceTheyAreOverUnlessThereIsAGoodReason() {
        dues.opened();
        for (var month : new String[] {"2026-08", "2026-09", "2026-10"}) {
            assertThat(dues.json(dues.secretary, dues.sheet().replace(DuesHouse.MONTH, month) + "/opening", ""))
                    .hasStatusOk();
        }
        excuse("2026-09");
        var november = java.time.YearMonth.of(2026, 11);
        assertThat(unpaid.of(dues.tree.branch(), november))
                .filteredOn(u -> u.member().equals(dues.student))
                .singleElement()
                .satisfies(u -> assertThat(u.months()).hasToString("[2026-08, 2026-10]"));
        assertThat(unpaid.of(dues.tree.branch(), november)).hasSize(4);
        assertThat(unpaid.of(dues.tree.other(), november)).isEmpty();
        assertThat(unpaid.of(dues.tree.branch(), java.time.YearMonth.of(2025, 12)))
                .isEmpty();
    }

    @Test
    void aMonthThatSomebodyPaidOnAnotherSheetIsNotOwedHere() {
        dues.opened();
        var august = "2026-08";
        assertThat(dues.json(dues.secretary, dues.sheet().replace(DuesHouse.MONTH, august) + "/opening", ""))
                .hasStatusOk();
        sql.sql("""
                insert into membership.dues_sheet (unit_id, month, due_total, paid_total, people, owing, opened_by, opened_at)
                values (:unit, '2026-08-01', 5000, 5000, 1, 0, 'Vũ Văn Hùng', now())
                """).param("unit", dues.tree.other().value()).update();
        sql.sql("""
                insert into membership.dues_line (unit_id, month, member_id, place, member_name, state, figures)
                select :unit, month, member_id, 1, member_name, 'PAID', figures from membership.dues_line
                where member_id = :member and month = '2026-08-01'
                """)
                .param("unit", dues.tree.other().value())
                .param("member", dues.student.value())
                .update();
        assertThat(unpaid.of(dues.tree.branch(), java.time.YearMonth.of(2026, 11)))
                .extracting(UnpaidDues.Unpaid::member)
                .hasSize(3)
                .doesNotContain(dues.student);
    }

    @Test
    void noIncomeLiesOpenInTheDatabase() {
        dues.opened();
        dues.pay(dues.secretary, dues.id(), dues.of(dues.secretary), 85_000, 0);
        var readable = sql.sql("""
                select (select string_agg(to_jsonb(d) - 'figures' #>> '{}', ' ') from membership.dues_declaration d)
                    || (select string_agg(to_jsonb(l) - 'figures' #>> '{}', ' ') from membership.dues_line l)
                    || (select string_agg(to_jsonb(p) - 'amount' #>> '{}', ' ') from membership.dues_payment p)
                """).query(String.class).single();
        assertThat(readable).contains("INSURED").doesNotContain("8500000", "85000");
        var sealed = sql.sql("select encode(figures, 'escape') from membership.dues_declaration")
                .query(String.class)
                .list();
        assertThat(sealed).hasSize(4).noneMatch(text -> text.contains("8500000"));
    }

    @Test
    void theWorkbookComputesNothing() throws java.io.IOException {
        dues.opened();
        sql.sql("update membership.dues_line set member_name = '=cmd|''/c calc''!A1' where member_id = :m")
                .param("m", dues.student.value())
                .update();
        var answer = dues.get(dues.secretary, dues.sheet() + "/workbook");
        assertThat(answer).hasStatusOk().headers().hasValue("Cache-Control", "no-store");
        try (var book = new ReadableWorkbook(
                new java.io.ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var cells = book.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream())
                    .filter(cell -> cell != null)
                    .toList();
            assertThat(cells).noneMatch(cell -> cell.getType() == org.dhatim.fastexcel.reader.CellType.FORMULA);
            assertThat(cells)
                    .anyMatch(
                            cell -> cell.getRawValue() != null && cell.getText().startsWith("=cmd"));
            assertThat(cells).anyMatch(cell -> "85000".equals(cell.getRawValue()));
        }
    }

    @Test
    void monthsFarAheadOrBeforeTheRulesHaveNoSheet() {
        for (var month : new String[] {"2027-02", "2001-01", "9999-12"}) {
            var path = dues.sheet().replace(DuesHouse.MONTH, month);
            assertThat(dues.get(dues.secretary, path)).hasStatus(422);
            assertThat(dues.json(dues.secretary, path + "/opening", "")).hasStatus(422);
        }
        assertThat(dues.json(dues.secretary, dues.sheet().replace(DuesHouse.MONTH, "2026-07") + "/opening", ""))
                .hasStatus(422);
    }

    private void status(MemberId member, String status) {
        sql.sql("update membership.status set status = :status where member_id = :member")
                .param("status", status)
                .param("member", member.value())
                .update();
    }

    private void excuse(String month) {
        var path = dues.sheet().replace(DuesHouse.MONTH, month) + "/members/" + dues.student + "/excuse";
        assertThat(web.method(HttpMethod.PUT)
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"nằm viện\",\"version\":0}")
                        .requestAttr(WebForTests.ACTOR, dues.deputy)
                        .exchange())
                .hasStatus(204);
    }

    private long version() {
        return sql.sql("select version from membership.dues_sheet where month = '2026-11-01'")
                .query(Long.class)
                .single();
    }
}
