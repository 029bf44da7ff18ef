package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnpaidDues;
import vn.chiboso.membership.application.port.in.MergePersons;
import vn.chiboso.membership.application.port.in.RecountDues;
import vn.chiboso.membership.application.port.in.UndoMerge;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.dues.DuesSheet;
import vn.chiboso.membership.domain.dues.LineState;
import vn.chiboso.membership.domain.merge.MergeId;

/** A sheet knows of the merges that were done before it was handed on, and of no other. */
@MembershipSlice
class MergedDuesTests {
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    MergePersons merge;

    @Autowired
    UndoMerge undo;

    @Autowired
    RecountDues recount;

    @Autowired
    DuesSheets sheets;

    @Autowired
    UnpaidDues unpaid;

    @Autowired
    JdbcClient sql;

    private DuesHouse people;
    private MemberId one;
    private MemberId two;

    @BeforeEach
    void built() {
        people = new DuesHouse(house, sql, web);
        one = people.of(people.fellow);
        two = people.of(people.deputy);
        sql.sql(
                        "update membership.member set (full_name, search_name) = ('Lê Văn Bình', 'le van binh') where id = :two")
                .param("two", two.value())
                .update();
    }

    @Test
    void aSheetClosedAfterTheMergeHasOneLineAndUndoneBothHaveTheirOwn() {
        people.opened();
        pay(one, 2_000);
        pay(two, 1_000);
        var apart = sheet();
        var id = merged();
        close();

        assertThat(sheet().lines()).hasSize(3);
        assertThat(sheet().line(one).paid()).isEqualTo(3_000);
        assertThat(totals()).isEqualTo(totals(sheet())).isNotEqualTo(totals(apart));
        assertThat(sheets.of(one)).singleElement().satisfies(own -> {
            assertThat(own.closed()).isTrue();
            assertThat(own.line().paid()).isEqualTo(3_000);
        });

        undo.undo(people.officer, id);
        assertThat(lines(sheet())).isEqualTo(lines(apart));
        assertThat(totals()).isEqualTo(totals(apart));
        assertThat(sheets.of(one))
                .singleElement()
                .satisfies(own -> assertThat(own.line().paid()).isEqualTo(2_000));
        assertThat(sheets.of(two))
                .singleElement()
                .satisfies(own -> assertThat(own.line().paid()).isEqualTo(1_000));
    }

    @Test
    void aSheetClosedBeforeTheMergeStaysAsItWasUntilItIsOpenedAgain() {
        people.opened();
        pay(one, 2_000);
        pay(two, 1_000);
        close();
        var apart = sheet();
        var before = totals();

        merged();

        assertThat(lines(sheet())).isEqualTo(lines(apart));
        assertThat(totals()).isEqualTo(before);
        assertThat(sheets.of(one))
                .extracting(own -> own.line().member(), own -> own.line().paid())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(one, 2_000L),
                        org.assertj.core.groups.Tuple.tuple(two, 1_000L));

        assertThat(people.json(
                        people.secretary,
                        people.sheet() + "/reopening",
                        "{\"text\":\"nộp muộn\",\"version\":" + sheet().version() + "}"))
                .hasStatusOk();
        assertThat(sheet().lines()).hasSize(3);
        assertThat(totals()).isEqualTo(totals(sheet()));
        assertThat(states(one, two)).containsOnly(sheet().line(one).state().name());
        assertThat(sheets.of(one)).hasSize(1);
        close();
        assertThat(sheet().line(one).paid()).isEqualTo(3_000);
    }

    @Test
    void whatOnlyTheOtherRecordSaysIsNotLost() {
        people.declare(people.secretary, two, "PENSIONER", "5000000");
        people.json(people.secretary, people.sheet() + "/opening", "");
        assertThat(sheet().line(one).state()).isEqualTo(LineState.UNKNOWN);
        sheets.excuse(sheet(), two, "ốm nặng");

        var id = merged();

        assertThat(sheet().line(one).due()).isEqualTo(25_000);
        assertThat(sheet().line(one).excuse()).isEqualTo("ốm nặng");
        sheets.excuse(sheet(), one, "");
        assertThat(sheet().line(one).excuse()).isEmpty();
        undo.undo(people.officer, id);
        assertThat(sheet().line(one).state()).isEqualTo(LineState.UNKNOWN);
        assertThat(sheet().line(two).due()).isEqualTo(25_000);
    }

    @Test
    void aPaymentTakenBackAfterTheMergeLeavesTheMonthUnpaid() {
        people.opened();
        pay(two, 25_000);
        merged();
        var payment = sheet().line(one).payments().getFirst().id();
        sheets.takeBack(sheet(), one, payment, people.secretary, java.time.Instant.EPOCH);
        close();
        assertThat(states(one, two)).containsOnly("UNPAID");
        assertThat(unpaid.of(people.tree.branch(), MONTH))
                .filteredOn(line -> line.member().equals(one))
                .singleElement()
                .satisfies(line -> assertThat(line.months()).containsExactly(MONTH));
    }

    @Test
    void wherePersonStandsOnlyUnderTheRecordThatWentThePaymentsGoOn() {
        people.opened();
        sql.sql("delete from membership.dues_line where member_id = :one")
                .param("one", one.value())
                .update();
        pay(two, 1_000);
        var id = merged();
        assertThat(sheet().line(one).paid()).isEqualTo(1_000);
        assertThat(people.pay(
                        people.secretary,
                        people.id(),
                        one,
                        500,
                        sheet().line(one).version()))
                .hasStatus(204);
        assertThat(people.json(people.secretary, people.sheet() + "/recalculation", ""))
                .hasStatusOk();
        assertThat(sheet().line(one).paid()).isEqualTo(1_500);
        assertThat(sheet().line(one).due()).as("as they were told").isEqualTo(25_000);
        assertThat(sheet().lines()).hasSize(3);
        undo.undo(people.officer, id);
        assertThat(sheet().line(two).paid()).isEqualTo(1_500);
    }

    private DuesSheet sheet() {
        return sheets.find(people.tree.branch(), MONTH).orElseThrow();
    }

    private void pay(MemberId member, long amount) {
        assertThat(people.pay(
                        people.secretary,
                        people.id(),
                        member,
                        amount,
                        sheet().line(member).version()))
                .hasStatus(204);
    }

    private void close() {
        assertThat(people.json(
                        people.secretary, people.sheet() + "/closing", "{\"version\":" + sheet().version() + "}"))
                .hasStatusOk();
        later();
    }

    /** As a version that did not follow merges left it. */
    @Test
    void aSheetThatWasOpenAtAMergeOfLongAgoIsCountedOnceAtTheStart() {
        people.opened();
        pay(one, 2_000);
        pay(two, 1_000);
        var before = totals();
        var states = states(one, two);
        merged();
        var after = totals();
        sql.sql("update membership.dues_sheet set (people, owing, due_total) = (people + 1, owing + 1, due_total + 7)")
                .update();
        sql.sql("update membership.dues_line set state = :state where member_id = :two")
                .param("state", states.getLast())
                .param("two", two.value())
                .update();
        sql.sql("insert into membership.dues_recount select unit_id, month from membership.dues_sheet")
                .update();

        recount.recount();

        assertThat(totals()).isEqualTo(after).isNotEqualTo(before);
        assertThat(states(one, two)).containsOnly(states(one).getFirst());
        assertThat(sql.sql("select count(*) from membership.dues_recount")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSheetThatCannotBeReadKeepsNoOtherFromBeingCounted() {
        people.opened();
        assertThat(people.json(people.secretary, people.sheet().replace("2026-11", "2026-10") + "/opening", ""))
                .hasStatus2xxSuccessful();
        var november =
                "select concat_ws(' ', due_total, people, owing) from membership.dues_sheet where month = '2026-11-01'";
        var before = sql.sql(november).query(String.class).single();
        sql.sql("update membership.dues_sheet set (people, owing, due_total) = (people + 1, owing + 1, due_total + 7)")
                .update();
        sql.sql("update membership.dues_line set figures = decode('00', 'hex') where month = '2026-10-01'")
                .update();
        sql.sql("insert into membership.dues_recount select unit_id, month from membership.dues_sheet order by month")
                .update();

        recount.recount();

        assertThat(sql.sql("select month::text from membership.dues_recount")
                        .query(String.class)
                        .list())
                .containsExactly("2026-10-01");
        assertThat(sql.sql(november).query(String.class).single()).isEqualTo(before);
    }

    private MergeId merged() {
        var id = merge.merge(people.officer, new MergePersons.Command(one, two, "Ghi hai lần"));
        later();
        return id;
    }

    /** The clock stands still: what was done until now was done an hour before what comes. */
    private void later() {
        sql.sql("update membership.person_merge set done_at = done_at - interval '1 hour'")
                .update();
        sql.sql("update membership.dues_sheet set closed_at = closed_at - interval '1 hour'")
                .update();
    }

    private static List<String> lines(DuesSheet sheet) {
        return sheet.lines().stream()
                .map(l -> l.member() + " " + l.due() + " " + l.paid() + " " + l.state())
                .toList();
    }

    private static String totals(DuesSheet sheet) {
        return sheet.due() + " " + sheet.paid() + " " + sheet.lines().size() + " " + sheet.owing();
    }

    private String totals() {
        return sql.sql("select concat_ws(' ', due_total, paid_total, people, owing) from membership.dues_sheet")
                .query(String.class)
                .single();
    }

    private List<String> states(MemberId... members) {
        return java.util.Arrays.stream(members)
                .map(member -> sql.sql("select state from membership.dues_line where member_id = :id")
                        .param("id", member.value())
                        .query(String.class)
                        .single())
                .toList();
    }
}
