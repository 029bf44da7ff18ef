package vn.chiboso.meetings.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.application.port.in.SeeExcuses;
import vn.chiboso.meetings.application.port.out.ToldAbsences;
import vn.chiboso.meetings.application.proceedings.StageForTests;
import vn.chiboso.membership.api.MemberId;

/** The page of late excuses: who reads it, before and after the conclusion, and what is typed into it. */
@MeetingsSlice
class LateExcusePageTests {
    private static final MemberId ABSENT = PeopleForTests.member(6);
    private static int months;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PeopleForTests people;

    @Autowired
    StageForTests stage;

    @Autowired
    SeeExcuses see;

    @Autowired
    ReadMeeting readMeeting;

    @Autowired
    ToldAbsences told;

    @Autowired
    JdbcClient sql;

    private YearMonth month = YearMonth.of(2019, 1);

    @BeforeEach
    void aMonthOfItsOwn() {
        people.reset();
        month = YearMonth.of(2019, 1).minusMonths(months++);
    }

    @Test
    void asLongAsTheRollIsCalledNobodyIsAbsentYet() {
        var meeting = meeting(MeetingKind.REGULAR, false);
        assertThat(see.see(PeopleForTests.actor(PeopleForTests.SECRETARY), meeting))
                .satisfies(view -> {
                    assertThat(view.absent()).isEmpty();
                    assertThat(view.open()).isEmpty();
                });
        conclude(meeting);
        assertThat(see.see(PeopleForTests.actor(PeopleForTests.SECRETARY), meeting)
                        .absent())
                .hasSize(1);
    }

    @Test
    void whoeverInspectsFromAboveReadsWhy() {
        var meeting = meeting(MeetingKind.REGULAR, true);
        assertThat(post(meeting, "", "reason", "Cấp cứu", "acceptedBy", "Chi ủy"))
                .hasStatus3xxRedirection();
        assertThat(readMeeting
                        .read(PeopleForTests.actor(PeopleForTests.OFFICER), meeting)
                        .excused())
                .extracting(ReadMeeting.Excused::reason)
                .containsExactly("Cấp cứu");
    }

    @Test
    void theFormProposesTodayAndARefusedTakingBackKeepsWhatWasTyped() {
        var meeting = meeting(MeetingKind.REGULAR, true);
        assertThat(mvc.get()
                        .uri("/meetings/" + meeting + "/excuses")
                        .locale(Locale.of("vi"))
                        .header("As", PeopleForTests.SECRETARY)
                        .exchange()
                        .getMvcResult()
                        .getModelAndView())
                .extracting(view -> view.getModel().get("excuse"))
                .hasFieldOrPropertyWithValue("acceptedOn", LocalDate.of(2026, 11, 20));
        post(meeting, "", "reason", "Cấp cứu", "acceptedBy", "Chi ủy");
        var tooLong = "n".repeat(5000);
        var refused = post(meeting, "/" + ABSENT + "/withdrawal", "reason", tooLong);
        assertThat(refused)
                .hasStatus(422)
                .model()
                .containsEntry("typed", tooLong)
                .containsEntry("typedFor", ABSENT);
    }

    /** What is told at a start: meetings that make a month and are over. */
    @Test
    void onlyRegularMeetingsThatAreOverAreStillToBeTold() {
        var regular = meeting(MeetingKind.REGULAR, true);
        month = month.minusMonths(400);
        var running = meeting(MeetingKind.REGULAR, false);
        var special = meeting(MeetingKind.EXTRAORDINARY, true);
        assertThat(told.missing(month, null, 10_000)).contains(regular).doesNotContain(running, special);
    }

    private MeetingId meeting(MeetingKind kind, boolean over) {
        var meeting =
                stage.stage(kind, month, null, month.atDay(3).atTime(12, 30).toInstant(ZoneOffset.UTC));
        sql.sql("""
                update meetings.seat set presence = 'ABSENT_WITHOUT_REASON', arrived_at = null
                where meeting_id = :meeting and member_id = :member
                """)
                .param("meeting", meeting.value())
                .param("member", ABSENT.value())
                .update();
        if (over) {
            conclude(meeting);
        }
        return meeting;
    }

    private void conclude(MeetingId meeting) {
        sql.sql(
                        "update meetings.meeting set state = 'CONCLUDED', concluded_at = starts_at + interval '1 hour' where id = :id")
                .param("id", meeting.value())
                .update();
    }

    private MvcTestResult post(MeetingId meeting, String path, String... fields) {
        var request = mvc.post()
                .uri("/meetings/" + meeting + "/excuses" + path)
                .locale(Locale.of("vi"))
                .param("member", ABSENT.toString())
                .param("acceptedOn", month.atDay(5).toString())
                .header("As", PeopleForTests.SECRETARY);
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
