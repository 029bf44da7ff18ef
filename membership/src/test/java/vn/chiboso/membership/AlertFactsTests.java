package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AlertDuties;
import vn.chiboso.membership.api.AlertDuty;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.in.NoteAlerts;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.PutAlertAside;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeAlertArea;
import vn.chiboso.membership.application.port.in.SeeAlerts;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.events.AlertsNoted;

/** Facts that come twice or late, the daily round, and what a merger takes along. */
@MembershipSlice
class AlertFactsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    NoteAbsences noteAbsences;

    @Autowired
    NoteAlerts noteAlerts;

    @Autowired
    SeeAlerts seeAlerts;

    @Autowired
    SeeAlertArea seeArea;

    @Autowired
    PutAlertAside putAside;

    @Autowired
    AlertDuties gatheredAlertDuties;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    RunReorganisation run;

    private AlertHouse alerts;
    private MemberId fellow;

    @BeforeEach
    void built() {
        alerts = new AlertHouse(house, sql, web, noteAbsences);
        fellow = alerts.of(alerts.fellow);
    }

    @Test
    void whatWasSaidLastOfAMeetingCountsHoweverOftenAndInWhateverOrderItArrives() {
        var september = UUID.randomUUID();
        alerts.absent(september, 9, 3, fellow);
        alerts.absent(september, 9, 3, fellow);
        alerts.absent(UUID.randomUUID(), 10, 3, fellow);
        assertThat(kinds(alerts.secretary)).contains(AlertKind.ABSENT_TWICE);
        // taken back, and then the older word once more
        alerts.absent(september, 9, 5);
        alerts.absent(september, 9, 3, fellow);
        assertThat(kinds(alerts.secretary)).doesNotContain(AlertKind.ABSENT_TWICE);
        // the newer word comes first
        var august = UUID.randomUUID();
        alerts.absent(august, 8, 7, fellow);
        alerts.absent(august, 8, 6);
        alerts.absent(UUID.randomUUID(), 11, 3, fellow);
        assertThat(kinds(alerts.secretary)).contains(AlertKind.ABSENT_THRICE);
    }

    @Test
    void strangersAmongTheAbsentAreNotKept() {
        alerts.absent(UUID.randomUUID(), 9, 3, new MemberId(UUID.randomUUID()));
        assertThat(sql.sql("select count(*) from membership.absence")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void monthsWithoutDuesAreToldAtTwoAndAtThreeWithoutThoseExcusedOrExempt() {
        unpaid(alerts.tree.branch(), 3, "UNPAID", false, false);
        unpaid(alerts.tree.branch(), 4, "EXEMPT", false, false);
        unpaid(alerts.tree.branch(), 5, "UNPAID", true, false);
        unpaid(alerts.tree.branch(), 6, "PARTIAL", false, false);
        unpaid(alerts.tree.branch(), 11, "UNPAID", false, false);
        assertThat(kinds(alerts.secretary)).doesNotContain(AlertKind.UNPAID_TWICE, AlertKind.UNPAID_THRICE);
        // on another branch's sheet as well
        unpaid(alerts.tree.other(), 7, "UNPAID", false, false);
        round();
        assertThat(kinds(alerts.secretary)).contains(AlertKind.UNPAID_TWICE);
        assertThat(count(AlertKind.UNPAID_TWICE)).isEqualTo(1);
        // paid there for the month that is open here
        unpaid(alerts.tree.other(), 3, "PAID", false, true);
        assertThat(kinds(alerts.secretary)).doesNotContain(AlertKind.UNPAID_TWICE);
        sql.sql("update membership.dues_line set state = 'UNPAID' where state = 'PAID'")
                .update();
        sql.sql(
                        "update membership.dues_sheet set closed = true, closed_by = 'x', closed_at = now() where month = '2026-11-01'")
                .update();
        assertThat(kinds(alerts.secretary)).contains(AlertKind.UNPAID_THRICE).doesNotContain(AlertKind.UNPAID_TWICE);
        round();
        assertThat(count(AlertKind.UNPAID_THRICE)).isEqualTo(1);
        assertThat(count(AlertKind.UNPAID_TWICE)).isZero();
    }

    private void unpaid(UnitId unit, int month, String state, boolean excused, boolean closed) {
        var first = LocalDate.of(2026, month, 1);
        sql.sql("""
                insert into membership.dues_sheet (unit_id, month, closed, due_total, paid_total, people, owing, opened_by, opened_at,
                    closed_by, closed_at)
                values (:unit, :month, :closed, 0, 0, 1, 1, 'x', now(), 'x', now())
                """)
                .param("unit", unit.value())
                .param("month", first)
                .param("closed", closed)
                .update();
        sql.sql("""
                insert into membership.dues_line (unit_id, month, member_id, place, member_name, state, figures, excuse)
                values (:unit, :month, :member, 1, 'x', :state, '\\x00', case when :excused then '\\x00'::bytea end)
                """)
                .param("unit", unit.value())
                .param("month", first)
                .param("member", fellow.value())
                .param("state", state)
                .param("excused", excused)
                .update();
    }

    @Test
    void theDailyRoundTellsEachAlertOnce(PublishedEvents events) {
        round();
        round();
        var ofBranch = events.ofType(AlertsNoted.class).matching(e -> e.unit().equals(alerts.tree.branch()));
        assertThat(ofBranch).hasSize(1);
        ofBranch.forEach(event -> {
            assertThat(event.count()).isEqualTo(2);
            assertThat(event.tell()).containsExactly(alerts.of(alerts.secretary));
        });
        alerts.absent(UUID.randomUUID(), 8, 3, fellow);
        alerts.absent(UUID.randomUUID(), 9, 3, fellow);
        round();
        assertThat(events.ofType(AlertsNoted.class)
                        .matching(e -> e.unit().equals(alerts.tree.branch()) && e.count() == 1))
                .hasSize(1);
    }

    @Test
    void whatWasNotedInBetweenIsToldByTheNextRound(PublishedEvents events) {
        asideNow(AlertKind.CARD_CHECK);
        round();
        assertThat(events.ofType(AlertsNoted.class).matching(e -> e.unit().equals(alerts.tree.branch())))
                .singleElement()
                .extracting(AlertsNoted::count)
                .isEqualTo(1);
    }

    @Test
    void anAreaIsCountedWithoutWhatIsPutAsideOrGone() {
        var september = UUID.randomUUID();
        alerts.absent(september, 9, 3, fellow);
        alerts.absent(UUID.randomUUID(), 10, 3, fellow);
        round();
        assertThat(count(AlertKind.ABSENT_TWICE)).isEqualTo(1);
        assertThat(count(AlertKind.CARD_CHECK)).isEqualTo(2);
        asideNow(AlertKind.CARD_CHECK);
        assertThat(count(AlertKind.CARD_CHECK)).isEqualTo(1);
        alerts.absent(september, 9, 9);
        round();
        assertThat(count(AlertKind.ABSENT_TWICE)).isZero();
        alerts.absent(september, 9, 10, fellow);
        round();
        assertThat(count(AlertKind.ABSENT_TWICE)).isEqualTo(1);
    }

    @Test
    void aMergerTakesAbsencesAlongAndWhatWasPutAside() {
        alerts.absent(UUID.randomUUID(), 9, 3, fellow);
        alerts.absent(UUID.randomUUID(), 10, 3, fellow);
        asideNow(AlertKind.ABSENT_TWICE);
        leaves(fellow, alerts.tree.branch());
        round();
        var request = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()),
                new Change.Merge(Set.of(alerts.tree.branch()), alerts.tree.other(), null),
                new Decision("1-QĐ/TU", DAY, DAY, ""));
        var administrator = alerts.tree.administrator();
        run.run(administrator, request, preview.preview(administrator, request).fingerprint());
        round();
        var view = seeAlerts.see(alerts.officer, alerts.tree.other());
        assertThat(view.alerts()).extracting(Alert::kind).contains(AlertKind.PROBATION_ENDING, AlertKind.TRANSFER_DUE);
        assertThat(view.aside()).extracting(each -> each.alert().kind()).containsExactly(AlertKind.ABSENT_TWICE);
        assertThat(sql.sql("select count(*) from membership.alert where unit_id = :unit and gone_on is null")
                        .param("unit", alerts.tree.branch().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(count(AlertKind.PROBATION_ENDING)).isEqualTo(1);
    }

    @Test
    void dutiesAreSummedUpForTheCommitteeAndKindToTheMember() {
        assertThat(gatheredAlertDuties.of(alerts.secretary, Instant.now()))
                .extracting(AlertDuty::kind, AlertDuty::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AlertDuty.Kind.BRANCH_ALERTS, 1));
        assertThat(gatheredAlertDuties.of(alerts.newcomer, Instant.now()))
                .extracting(AlertDuty::kind, AlertDuty::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AlertDuty.Kind.OWN_PROBATION, "10/12/2026"));
        assertThat(gatheredAlertDuties.of(alerts.fellow, Instant.now())).isEmpty();
        assertThat(gatheredAlertDuties.of(alerts.tree.administrator(), Instant.now()))
                .isEmpty();
    }

    @Test
    void whoCarriesAnIntroductionPaperIsRemindedUntilItIsPresented() {
        leaves(fellow, alerts.tree.branch());
        assertThat(gatheredAlertDuties.of(alerts.fellow, Instant.now())).isEmpty();
        sql.sql(
                        "update membership.transfer set state = 'SENT', begun_on = date '2026-11-02', sent_on = date '2026-11-05' where member_id = :id")
                .param("id", fellow.value())
                .update();
        assertThat(gatheredAlertDuties.of(alerts.fellow, Instant.now()))
                .extracting(duty -> duty.kind().name(), AlertDuty::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("OWN_INTRODUCTION", "14/12/2026"));
        assertThat(gatheredAlertDuties.of(alerts.newcomer, Instant.now()))
                .extracting(AlertDuty::kind)
                .containsExactly(AlertDuty.Kind.OWN_PROBATION);
        sql.sql(
                        "update membership.transfer set state = 'RECEIVED', settled_on = date '2026-11-19' where member_id = :id")
                .param("id", fellow.value())
                .update();
        assertThat(gatheredAlertDuties.of(alerts.fellow, Instant.now())).isEmpty();
    }

    private void leaves(MemberId member, UnitId home) {
        sql.sql("""
                insert into membership.transfer (id, member_id, kind, home_id, place, reason, begun_on, state, created_at)
                values (:id, :member, 'OFFICIAL', :home, 'Đảng bộ tỉnh khác', 'RESIDENCE', date '2026-08-03', 'OPENED', now())
                """)
                .param("id", UUID.randomUUID())
                .param("member", member.value())
                .param("home", home.value())
                .update();
    }

    private void round() {
        @Nullable UnitId after = null;
        do {
            after = noteAlerts.note(after).orElse(null);
        } while (after != null);
    }

    private void asideNow(AlertKind kind) {
        var alert = seeAlerts.see(alerts.secretary, null).alerts().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        putAside.putAside(
                alerts.secretary,
                new PutAlertAside.Command(
                        UUID.randomUUID(),
                        alerts.tree.branch(),
                        alert.key(),
                        LocalDate.of(2026, 12, 15),
                        "Đã có kế hoạch"));
    }

    private List<AlertKind> kinds(Actor actor) {
        return new ArrayList<>(
                seeAlerts.see(actor, null).alerts().stream().map(Alert::kind).toList());
    }

    private int count(AlertKind kind) {
        return seeArea.see(alerts.officer, new SeeAlertArea.Query(null, ""))
                .totals()
                .getOrDefault(kind, 0);
    }
}
