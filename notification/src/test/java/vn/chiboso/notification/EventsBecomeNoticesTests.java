package vn.chiboso.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.events.MonthlyReportFrozen;
import vn.chiboso.evaluation.events.OfficialGradeSet;
import vn.chiboso.evaluation.events.ScoreMissing;
import vn.chiboso.evaluation.events.SelfScoreAdopted;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.events.MeetingCancelled;
import vn.chiboso.meetings.events.MeetingRecorded;
import vn.chiboso.meetings.events.TaskAssigned;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.events.AlertsNoted;
import vn.chiboso.membership.events.ComingReorganisationChanged;
import vn.chiboso.membership.events.CommitmentMoved;
import vn.chiboso.membership.events.CorrectionAnswered;
import vn.chiboso.membership.events.CorrectionAsked;
import vn.chiboso.membership.events.PersonsMerged;
import vn.chiboso.membership.events.PersonsParted;
import vn.chiboso.membership.events.StudyGiven;

@NotificationSlice
class EventsBecomeNoticesTests {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final JdbcClient jdbc;
    private final FakeMembership membership;

    EventsBecomeNoticesTests(@Autowired JdbcClient jdbc, @Autowired FakeMembership membership) {
        this.jdbc = jdbc;
        this.membership = membership;
    }

    @Test
    void anAnnouncementHeardTwiceTellsEverybodyOnce(Scenario scenario) {
        var meeting = new MeetingId(Samples.id());
        var key = "meeting-" + meeting;
        publishTwice(scenario, Samples.announced(meeting, 1));
        assertThat(kinds(key))
                .containsExactly("GUEST", "INFORMATION", "INVITATION", "INVITATION", "INVITATION", "INVITATION");
        assertThat(deliveries(key))
                .containsExactly(
                        "EMAIL SKIPPED NOT_CONFIGURED 4",
                        "EMAIL SKIPPED NO_ADDRESS 2",
                        "IN_PRODUCT SENT null 4",
                        "IN_PRODUCT SKIPPED NO_ACCOUNT 2",
                        "PHONE TO_CALL null 2");
        assertThat(jdbc.sql("select distinct unit_path || link from notification.notice where subject_key = :key")
                        .param("key", key)
                        .query(String.class)
                        .single())
                .isEqualTo(Cast.BRANCH_PATH + "/meetings/" + meeting);
    }

    @Test
    void anotherRoundAndTheEndOvertakeOpenCalls(Scenario scenario) {
        var meeting = new MeetingId(Samples.id());
        var key = "meeting-" + meeting;
        publishTwice(scenario, Samples.announced(meeting, 1));
        publishTwice(scenario, Samples.announced(meeting, 2));
        assertThat(kinds(key)).filteredOn("INVITATION_CHANGED"::equals).hasSize(4);
        assertThat(deliveries(key)).contains("PHONE SKIPPED OVERTAKEN 2", "PHONE TO_CALL null 2");
        publishTwice(
                scenario,
                new MeetingCancelled(
                        meeting,
                        Cast.BRANCH,
                        "Sinh hoạt",
                        Samples.START,
                        "bão số 9",
                        Cast.ids(Cast.MEMBER, Cast.ELDER)));
        assertThat(deliveries(key)).contains("PHONE SKIPPED OVERTAKEN 4", "PHONE TO_CALL null 1");
    }

    @Test
    void newAlertsAreToldOnceADayToWhoLeads(Scenario scenario) {
        var key = "alerts-" + Cast.BRANCH;
        var day = LocalDate.of(2026, 11, 20);
        publishTwice(scenario, new AlertsNoted(Cast.BRANCH, day, 3, Cast.ids(Cast.SECRETARY)));
        publishTwice(scenario, new AlertsNoted(Cast.BRANCH, day.plusDays(1), 1, Cast.ids(Cast.SECRETARY)));
        assertThat(kinds(key)).containsExactly("ALERTS", "ALERTS");
        assertThat(deliveries(key)).noneMatch(each -> each.startsWith("PHONE"));
    }

    @Test
    void aRequestIsToldToWhoLeadsAndItsAnswerToWhoAsked(Scenario scenario) {
        var request = Samples.id();
        var day = LocalDate.of(2026, 11, 20);
        publishTwice(scenario, new CorrectionAsked(request, Cast.BRANCH, day, Cast.ids(Cast.SECRETARY)));
        publishTwice(
                scenario,
                new CorrectionAnswered(
                        request,
                        Cast.BRANCH,
                        day.plusDays(1),
                        Cast.ids(Cast.MEMBER).getFirst()));
        assertThat(kinds("correction-" + request)).containsExactlyInAnyOrder("CORRECTION_ASKED", "CORRECTION_ANSWERED");
    }

    @Test
    void aCommitmentIsToldToWhoWaitsForItAndWhatIsGivenToStudyToAll(Scenario scenario) {
        var commitment = Samples.id();
        var day = LocalDate.of(2026, 11, 20);
        var member = Cast.ids(Cast.MEMBER);
        var turn = 1;
        for (var step : CommitmentMoved.Step.values()) {
            var handedIn = step == CommitmentMoved.Step.SUBMITTED || step == CommitmentMoved.Step.SELF_REVIEWED;
            publishTwice(
                    scenario,
                    new CommitmentMoved(
                            commitment,
                            turn++,
                            Cast.BRANCH,
                            member.getFirst(),
                            2026,
                            step,
                            day,
                            handedIn ? Cast.ids(Cast.SECRETARY) : member));
        }
        assertThat(kinds("commitment-" + commitment))
                .containsExactly(
                        "COMMITMENT_CONFIRMED",
                        "COMMITMENT_CONFIRMED",
                        "COMMITMENT_HANDED_IN",
                        "COMMITMENT_HANDED_IN",
                        "COMMITMENT_RETURNED");
        var item = Samples.id();
        publishTwice(scenario, new StudyGiven(item, Cast.BRANCH, day, null, Cast.ids(Cast.MEMBER, Cast.ELDER)));
        assertThat(kinds("study-" + item)).containsExactly("STUDY_GIVEN", "STUDY_GIVEN");
        assertThat(deliveries("study-" + item)).noneMatch(each -> each.startsWith("PHONE"));
    }

    @Test
    void aReorganisationToComeIsToldToWhoLeadsAndWhenItCouldNotBeDoneToWhoPreparedIt(Scenario scenario) {
        var id = Samples.id();
        var day = LocalDate.of(2026, 12, 1);
        for (var step : ComingReorganisationChanged.Step.values()) {
            publishTwice(
                    scenario, new ComingReorganisationChanged(id, step, Cast.BRANCH, day, Cast.ids(Cast.SECRETARY)));
        }
        assertThat(kinds("reorganisation-" + id))
                .containsExactly("REORGANISATION_COMING", "REORGANISATION_OFF", "REORGANISATION_STUCK");
    }

    @Test
    void noticesFollowARecordThatWasMadeOneWithAnotherAndComeBack(Scenario scenario) {
        var meeting = new MeetingId(Samples.id());
        var task = new TaskId(Samples.id());
        publishTwice(
                scenario,
                new TaskAssigned(
                        task, meeting, Cast.BRANCH, Cast.COMMITTEE.id(), "Sửa đường", LocalDate.of(2026, 12, 9)));
        var day = LocalDate.of(2026, 11, 20);
        membership.merges.put(Cast.COMMITTEE.id(), Cast.SIBLING_SECRETARY.id());
        try {
            publishTwice(scenario, new PersonsMerged(Cast.COMMITTEE.id(), Cast.SIBLING_SECRETARY.id(), day));
            assertThat(told("task-" + task)).containsExactly(Cast.SIBLING_SECRETARY.id());
        } finally {
            membership.merges.clear();
        }
        publishTwice(scenario, new PersonsParted(Cast.COMMITTEE.id(), Cast.SIBLING_SECRETARY.id(), day));
        assertThat(told("task-" + task)).containsExactly(Cast.COMMITTEE.id());
    }

    @Test
    void papersTasksScoresAndReportsAreTold(Scenario scenario) {
        var meeting = new MeetingId(Samples.id());
        publishTwice(
                scenario,
                new MeetingRecorded(
                        meeting,
                        Cast.BRANCH,
                        MeetingKind.REGULAR,
                        NOVEMBER,
                        "Sinh hoạt",
                        Samples.NOW,
                        Cast.ids(Cast.MEMBER, Cast.ELDER)));
        assertThat(kinds("meeting-" + meeting)).containsExactly("PAPERS_READY", "PAPERS_READY");
        assertThat(deliveries("meeting-" + meeting)).noneMatch(each -> each.startsWith("PHONE"));

        var task = new TaskId(Samples.id());
        publishTwice(
                scenario,
                new TaskAssigned(task, meeting, Cast.BRANCH, Cast.ELDER.id(), "Sửa đường", LocalDate.of(2026, 12, 9)));
        assertThat(told("task-" + task)).containsExactly(Cast.ELDER.id());
        assertThat(deliveries("task-" + task)).contains("PHONE TO_CALL null 1");

        var scorecard = new ScorecardId(Samples.id());
        publishTwice(
                scenario,
                new SelfScoreAdopted(scorecard, meeting, Cast.BRANCH, NOVEMBER, new BigDecimal("88.5"), Grade.FAIR));
        assertThat(told("scorecard-" + scorecard)).containsExactly(Cast.OFFICER.id());

        for (var decision : List.of(1, 2)) {
            publishTwice(
                    scenario,
                    new OfficialGradeSet(
                            scorecard,
                            decision,
                            Cast.BRANCH,
                            NOVEMBER,
                            new BigDecimal("86"),
                            Grade.FAIR,
                            Cast.ids(Cast.SECRETARY)));
        }
        assertThat(kinds("scorecard-" + scorecard)).containsExactly("GRADED", "GRADED", "SELF_SCORED");

        var unitMonth = "score-" + Cast.BRANCH + "-2026-11";
        publishTwice(
                scenario,
                new ScoreMissing(Cast.BRANCH, NOVEMBER, LocalDate.of(2026, 12, 10), Cast.ids(Cast.SECRETARY)));
        assertThat(told(unitMonth)).containsExactly(Cast.SECRETARY.id());

        var report = new ReportId(Samples.id());
        publishTwice(scenario, new MonthlyReportFrozen(report, Cast.COMMUNE, NOVEMBER, 40, 38, Cast.ids(Cast.OFFICER)));
        assertThat(told("report-" + report)).containsExactly(Cast.OFFICER.id());
    }

    /** Both times until the registry has nothing of it left to do. */
    private void publishTwice(Scenario scenario, Object event) {
        for (var time = 0; time < 2; time++) {
            var before = completed(event);
            scenario.publish(event)
                    .andWaitForStateChange((Supplier<Long>) () -> completed(event), now -> now > before)
                    .andVerify(now -> assertThat(now).isEqualTo(before + 1));
        }
    }

    private long completed(Object event) {
        return jdbc.sql("""
                        select count(*) from event_publication
                         where event_type = :type and completion_date is not null""")
                .param("type", event.getClass().getName())
                .query(Long.class)
                .single();
    }

    private List<String> kinds(String key) {
        return jdbc.sql("select kind from notification.notice where subject_key = :key order by kind")
                .param("key", key)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<MemberId> told(String key) {
        return jdbc.sql("select person from notification.notice where subject_key = :key")
                .param("key", key)
                .query((row, _) -> new MemberId(row.getObject("person", UUID.class)))
                .list();
    }

    private List<String> deliveries(String key) {
        return jdbc.sql("""
                        select concat_ws(' ', d.channel, d.state, coalesce(d.reason, 'null'), count(*))
                          from notification.delivery d join notification.notice n on n.id = d.notice
                         where n.subject_key = :key
                         group by d.channel, d.state, d.reason
                         order by 1""")
                .param("key", key)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
