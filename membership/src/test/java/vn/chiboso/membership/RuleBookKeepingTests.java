package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.AddAlertRule;
import vn.chiboso.membership.application.port.in.WeighAlertRule;
import vn.chiboso.membership.application.port.out.OpenCaseCounts;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.alert.AlertKind;

/** Who adds to the rule book by whatever way, what is the same row twice, and which open cases are counted. */
@MembershipSlice
class RuleBookKeepingTests {
    private static final LocalDate AHEAD = LocalDate.of(2026, 12, 1);
    private static final LocalDate PAST = LocalDate.of(2026, 10, 1);

    @Autowired
    House house;

    @Autowired
    AddAlertRule addRule;

    @Autowired
    WeighAlertRule weighRule;

    @Autowired
    Rules rules;

    @Autowired
    OpenCaseCounts counts;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor keeper;
    private Actor secretary;

    @BeforeEach
    void built() {
        tree = house.build();
        keeper = tree.administrator();
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
    }

    @AfterEach
    void withoutAddedRules() {
        sql.sql("delete from membership.rule where added_by is not null").update();
        sql.sql("update membership.rule set replaced_at = null").update();
        sql.sql("""
                update membership.rule r set valid_to =
                    (select min(n.valid_from) from membership.rule n where n.code = r.code and n.valid_from > r.valid_from)
                """).update();
    }

    @Test
    void anOfficerOfACommuneOnlyReadsThemAndABranchDoesNotEvenThat() {
        var officer =
                house.holder(tree, tree.other(), "Mai Thị Nguyệt", Position.PARTY_BUILDING_OFFICER, tree.commune());
        for (var actor : Map.of(officer, Refusal.Kind.FORBIDDEN, secretary, Refusal.Kind.NOT_FOUND)
                .entrySet()) {
            assertThatThrownBy(() -> addRule.add(actor.getKey(), said(25, AHEAD, "Quy định mới", false)))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.kind()).isEqualTo(actor.getValue()));
            assertThatThrownBy(() -> weighRule.weigh(actor.getKey(), said(25, AHEAD, "Quy định mới", false)))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.kind()).isEqualTo(actor.getValue()));
        }
        assertThat(added()).isZero();
    }

    @Test
    void aPastDayIsNotKeptUnlessItWasSaidASecondTime() {
        assertThatThrownBy(() -> addRule.add(keeper, said(25, PAST, "Quy định mới", false)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).endsWith("unconfirmed"));
        assertThat(added()).isZero();
        var weighed = weighRule.weigh(keeper, said(25, PAST, "Quy định mới", false));
        assertThat(weighed.late()).isTrue();
        assertThat(weighed.former()).isNotNull().extracting(Rule::amount).isEqualTo(30);
        assertThat(added()).isZero();
    }

    /** What held on its first day, and not what holds today. */
    @Test
    void theFormerNumberIsThatOfItsFirstDay() {
        addRule.add(keeper, said(28, LocalDate.of(2026, 11, 10), "Quy định một", true));
        assertThat(weighRule
                        .weigh(keeper, said(25, PAST, "Quy định hai", false))
                        .former())
                .isNotNull()
                .extracting(Rule::amount)
                .isEqualTo(30);
    }

    @Test
    void onlyTheVerySameRowIsTheSameTwice() {
        addRule.add(keeper, said(25, AHEAD, "Quy định mới", false));
        addRule.add(keeper, said(25, AHEAD, "Quy định mới", false));
        assertThat(added()).isEqualTo(1);
        addRule.add(keeper, said(26, AHEAD, "Quy định mới", false));
        assertThat(on(AHEAD).amount()).isEqualTo(26);
        addRule.add(keeper, said(26, AHEAD.plusMonths(1), "Quy định mới", false));
        assertThat(added()).isEqualTo(2);
        addRule.add(keeper, new AddAlertRule.Command(Rule.Code.GROUPS_FROM, 26, AHEAD, "Quy định mới", true, false));
        assertThat(on(AHEAD).toVerify()).isTrue();
    }

    @Test
    void theLastDayOfOpenRequestsIsReckonedAnewWithTheNumberOfDays() {
        var request = java.util.UUID.randomUUID();
        ask(request, "2026-11-02", false);
        var answered = java.util.UUID.randomUUID();
        ask(answered, "2026-11-02", true);
        addRule.add(
                keeper,
                new AddAlertRule.Command(
                        Rule.Code.ANSWER_DAYS, 5, LocalDate.of(2026, 11, 1), "Quy chế mới", false, true));
        assertThat(due(request)).isEqualTo("2026-11-09");
        assertThat(due(answered)).isEqualTo("2027-06-30");
        assertThat(counts.requests(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3)))
                .isOne();
        assertThat(counts.requests(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2)))
                .isZero();
        assertThat(counts.requests(LocalDate.of(2026, 11, 2), null)).isOne();
    }

    @Test
    void transfersAndPapersOnTheirWayAreCountedByTheirDayAndWhoIsOnProbationNow() {
        transfer("Một", "OFFICIAL", "2026-09-01", null);
        transfer("Hai", "TEMPORARY", "2026-09-01", "2026-09-10");
        var day = LocalDate.of(2026, 9, 1);
        assertThat(counts.transfers(day, day.plusDays(1))).isOne();
        assertThat(counts.transfers(day.minusDays(1), day)).isZero();
        assertThat(counts.papers(day, LocalDate.of(2026, 9, 11))).isOne();
        assertThat(counts.papers(day, LocalDate.of(2026, 9, 10))).isZero();

        var novice = house.member(secretary, tree.branch(), "Ngô Thị Sớm", MemberStatus.PROBATIONARY);
        var ceremony = LocalDate.of(2026, 6, 20);
        assertThat(counts.probations(ceremony, ceremony.plusDays(1))).isOne();
        sql.sql("update membership.status set valid_to = '2026-10-01' where member_id = :id")
                .param("id", novice.value())
                .update();
        assertThat(counts.probations(ceremony, ceremony.plusDays(1))).isZero();
    }

    @Test
    void onlyAlertsThatStandAreCounted() {
        for (var gone : new String[] {"null", "date '2026-11-10'"}) {
            sql.sql("""
                    insert into membership.alert (kind, subject_id, occasion, unit_id, noted_on, gone_on)
                    values ('GROUPS_DUE', gen_random_uuid(), 'standing', :unit, '2026-11-01', %s)
                    """.formatted(gone)).param("unit", tree.branch().value()).update();
        }
        assertThat(counts.alerts(Set.of(AlertKind.GROUPS_DUE))).isOne();
        assertThat(counts.alerts(Set.of(AlertKind.BRANCH_SMALL))).isZero();
    }

    private static AddAlertRule.Command said(int amount, LocalDate from, String basis, boolean confirmed) {
        return new AddAlertRule.Command(Rule.Code.GROUPS_FROM, amount, from, basis, false, confirmed);
    }

    private Rule on(LocalDate day) {
        return rules.all().on(Rule.Code.GROUPS_FROM, day).orElseThrow();
    }

    private int added() {
        return sql.sql("select count(*) from membership.rule where added_by is not null and replaced_at is null")
                .query(Integer.class)
                .single();
    }

    private void ask(java.util.UUID id, String on, boolean answered) {
        sql.sql("""
                insert into membership.correction (id, member_id, field, claim, asked_on, due_on, outcome, note, answered_by,
                    answered_on)
                values (:id, :member, '%s', '\\x00'::bytea, cast(:on as date), '2027-06-30',
                    %s)
                """.formatted(
                        answered ? "BIRTH" : "ETHNIC_GROUP",
                        answered ? "'CORRECTED', '\\x00'::bytea, 'Hùng', cast(:on as date)" : "null, null, null, null"))
                .param("id", id)
                .param(
                        "member",
                        java.util.Objects.requireNonNull(secretary.member()).value())
                .param("on", on)
                .update();
    }

    private LocalDate due(java.util.UUID id) {
        return sql.sql("select due_on from membership.correction where id = :id")
                .param("id", id)
                .query(LocalDate.class)
                .single();
    }

    private void transfer(String name, String kind, String begun, @Nullable String sent) {
        var who = house.member(secretary, tree.branch(), "Đồng chí " + name, MemberStatus.OFFICIAL);
        sql.sql("""
                insert into membership.transfer (id, member_id, kind, home_id, destination_id, reason, begun_on, until_day, state,
                    paper_number, paper_issuer, sent_on, created_at)
                values (gen_random_uuid(), :member, :kind, :home, :to, 'WORK', cast(:begun as date),
                    case when :kind = 'TEMPORARY' then date '2027-03-01' end,
                    case when :sent is null then 'OPENED' else 'SENT' end, case when :sent is not null then '1-GGT/ĐU' end,
                    case when :sent is not null then 'Đảng ủy xã' end, cast(:sent as date), now())
                """)
                .param("member", who.value())
                .param("kind", kind)
                .param("home", tree.branch().value())
                .param("to", tree.other().value())
                .param("begun", begun)
                .param("sent", sent, java.sql.Types.VARCHAR)
                .update();
    }
}
