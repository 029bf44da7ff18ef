package vn.chiboso.meetings.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.in.CompareAttendanceFile;
import vn.chiboso.meetings.application.port.in.SeeAttendanceFiles;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.ShownFiles;
import vn.chiboso.meetings.application.proceedings.StageForTests;
import vn.chiboso.meetings.domain.AttendanceComparison.Compared;
import vn.chiboso.meetings.domain.AttendanceComparison.Outcome;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.ShownFile;
import vn.chiboso.membership.api.MemberId;

/** Attendance that comes in a file: beside what was called here, never over it. */
@MeetingsSlice
@Transactional
class AttendanceFileTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    PeopleForTests people;

    @Autowired
    StageForTests stage;

    @Autowired
    Rooms rooms;

    @Autowired
    ShownFiles shownFiles;

    @Autowired
    JdbcClient sql;

    @Autowired
    EntityManager entities;

    private MeetingId meeting = new MeetingId(new UUID(0, 0));

    @BeforeEach
    void anOpenMeeting() {
        people.reset();
        meeting = stage.plan(
                MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, Instant.parse("2026-12-10T12:30:00Z"));
        post(
                "/open",
                PeopleForTests.SECRETARY,
                Map.of(
                        "chair", PeopleForTests.SECRETARY.toString(),
                        "secretary", PeopleForTests.DEPUTY.toString(),
                        "version", "0",
                        "date", "2026-11-19",
                        "time", "19:30"));
    }

    @Test
    void showsWhatTheFileSaysBesideWhatWasCalledAndChangesNothing() {
        call(5, Presence.ABSENT_WITHOUT_REASON);
        call(6, Presence.IN_PERSON);

        var dry = hand(
                PeopleForTests.SECRETARY,
                "4;PRESENT;\n5;PRESENT;\n6;PRESENT;\n7;ABSENT_WITH_REASON;ốm\nAi đó;PRESENT;");
        assertThat(dry).hasStatusOk();
        assertThat(dry)
                .model()
                .extractingByKey("dry")
                .isInstanceOfSatisfying(CompareAttendanceFile.View.class, view -> {
                    var rows = view.comparison().rows();
                    assertThat(rows)
                            .extracting(Compared::outcome)
                            .containsExactly(
                                    Outcome.TAKES, Outcome.CONFLICTS, Outcome.AGREES, Outcome.TAKES, Outcome.LEFT_OUT);
                    assertThat(rows.get(3).reason()).isEqualTo("ốm");
                    assertThat(rows.getLast().name()).isEqualTo("Ai đó");
                    assertThat(view.comparison().unsaid()).hasSize(31 - 4);
                });
        assertThat(presence(4)).isEqualTo(Presence.UNKNOWN);
        assertThat(presence(5)).isEqualTo(Presence.ABSENT_WITHOUT_REASON);
    }

    @Test
    void takesWhatWasShownAndTickedOnce() {
        call(5, Presence.ABSENT_WITHOUT_REASON);
        var shown = shown(PeopleForTests.SECRETARY, "4;PRESENT;\n5;PRESENT;\n7;ABSENT_WITH_REASON;ốm\n8;PRESENT;");

        assertThat(confirm(PeopleForTests.SECRETARY, shown, 4, 7))
                .hasRedirectedUrl("/meetings/" + meeting + "/roll-call");
        assertThat(presence(4)).isEqualTo(Presence.IN_PERSON);
        assertThat(presence(5)).isEqualTo(Presence.ABSENT_WITHOUT_REASON);
        assertThat(presence(7)).isEqualTo(Presence.ABSENT_WITH_REASON);
        assertThat(presence(8)).isEqualTo(Presence.UNKNOWN);
        // sent twice, after somebody corrected by hand
        call(4, Presence.UNKNOWN);
        confirm(PeopleForTests.SECRETARY, shown, 4, 7);
        assertThat(presence(4)).isEqualTo(Presence.UNKNOWN);
        assertThat(get(PeopleForTests.SECRETARY))
                .model()
                .extractingByKey("view")
                .isInstanceOfSatisfying(
                        SeeAttendanceFiles.View.class,
                        view -> assertThat(view.taken()).singleElement().satisfies(taken -> {
                            assertThat(taken.fileName()).isEqualTo("diem-danh.csv");
                            assertThat(taken.seats()).isEqualTo(2);
                            assertThat(taken.kept()).isEqualTo(1);
                        }));
    }

    @Test
    void doesNothingThatThePageDidNotShow() {
        call(5, Presence.ABSENT_WITHOUT_REASON);
        var shown = shown(PeopleForTests.SECRETARY, "4;PRESENT;\n5;PRESENT;");
        call(5, Presence.UNKNOWN);

        // somebody of whom the file says nothing, and somebody who could not be ticked
        for (var other : new int[] {9, 5}) {
            refused(confirm(PeopleForTests.SECRETARY, shown, 4, other), Reason.SHOWN_CHANGED);
        }
        // fields as they were believed before
        var typed = new LinkedHashMap<String, String>();
        typed.put("file", new UUID(5, 5).toString());
        typed.put("name", "diem-danh.csv");
        typed.put("hash", "00");
        typed.put("kept", "0");
        typed.put("leftOut", "0");
        typed.put("take-" + PeopleForTests.member(9), "yes");
        typed.put("said-" + PeopleForTests.member(9), "IN_PERSON");
        refused(post("/attendance-file/marks", PeopleForTests.SECRETARY, typed), Reason.SHOWN_CHANGED);
        // changed on the way, somebody else's, and what is no person
        refused(confirm(PeopleForTests.SECRETARY, "00" + shown, 4), Reason.SHOWN_CHANGED);
        refused(confirm(PeopleForTests.DEPUTY, shown, 4), Reason.SHOWN_CHANGED);
        refused(
                post("/attendance-file/marks", PeopleForTests.SECRETARY, Map.of("shown", shown, "take", "x")),
                Reason.ROLL_UNREADABLE);
        assertThat(presence(4)).isEqualTo(Presence.UNKNOWN);
        assertThat(presence(9)).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void aDryRunIsOverAfterHalfAnHour() {
        var shown = shown(PeopleForTests.SECRETARY, "4;PRESENT;");
        var read = shownFiles
                .open(shown, PeopleForTests.actor(PeopleForTests.SECRETARY).account(), meeting)
                .orElseThrow();
        var old = new ShownFile(
                read.id(), read.name(), read.hash(), Instant.EPOCH, read.unknown(), read.lines(), read.offered());

        refused(
                confirm(
                        PeopleForTests.SECRETARY,
                        shownFiles.seal(
                                old,
                                PeopleForTests.actor(PeopleForTests.SECRETARY).account(),
                                meeting),
                        4),
                Reason.SHOWN_OVER);
        assertThat(presence(4)).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void whoeverWasCalledMeanwhileIsShownAndTheTicksAreKept() {
        var shown = shown(PeopleForTests.SECRETARY, "4;PRESENT;\n5;PRESENT;\n6;PRESENT;");
        call(5, Presence.ABSENT_WITHOUT_REASON);

        var answer = confirm(PeopleForTests.SECRETARY, shown, 4, 5);
        refused(answer, Reason.ROLL_MOVED_ON);
        assertThat(answer)
                .model()
                .extractingByKey("dry")
                .isInstanceOfSatisfying(CompareAttendanceFile.View.class, again -> {
                    assertThat(again.comparison().rows())
                            .extracting(Compared::outcome)
                            .containsExactly(Outcome.TAKES, Outcome.CONFLICTS, Outcome.TAKES);
                    assertThat(confirm(PeopleForTests.SECRETARY, again.sealed(), 4))
                            .hasStatus3xxRedirection();
                });
        assertThat(answer)
                .model()
                .extractingByKey("ticked")
                .isEqualTo(Set.of(
                        PeopleForTests.member(4).toString(),
                        PeopleForTests.member(5).toString()));
        assertThat(presence(4)).isEqualTo(Presence.IN_PERSON);
        assertThat(presence(5)).isEqualTo(Presence.ABSENT_WITHOUT_REASON);
        assertThat(presence(6)).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void aMeetingClosedMeanwhileIsSaidBesideWhatWasShown() {
        var shown = shown(PeopleForTests.SECRETARY, "4;PRESENT;");
        entities.flush();
        sql.sql("update meetings.meeting set state = 'CONCLUDED', concluded_at = now() where id = :id")
                .param("id", meeting.value())
                .update();
        entities.clear();

        var answer = confirm(PeopleForTests.SECRETARY, shown, 4);
        refused(answer, Reason.NOT_OPEN);
        assertThat(answer)
                .model()
                .extractingByKey("dry")
                .isInstanceOfSatisfying(
                        CompareAttendanceFile.View.class,
                        again -> assertThat(again.shown().name()).isEqualTo("diem-danh.csv"));
    }

    @Test
    void isForThoseWhoCallTheRoll() {
        assertThat(get(PeopleForTests.NEIGHBOUR_SECRETARY)).hasStatus(404);
        assertThat(get(PeopleForTests.MEMBER)).hasStatus(403);
        assertThat(hand(PeopleForTests.NEIGHBOUR_SECRETARY, "4;PRESENT;")).hasStatus(404);
        var shown = shown(PeopleForTests.SECRETARY, "4;PRESENT;");
        assertThat(confirm(PeopleForTests.MEMBER, shown, 4)).hasStatus(403);
        assertThat(confirm(PeopleForTests.NEIGHBOUR_SECRETARY, shown, 4)).hasStatus(404);
        assertThat(presence(4)).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void refusesWhatIsNoSheet() {
        assertThat(hand(PeopleForTests.SECRETARY, "")).hasStatus(422).hasViewName("meetings/attendance-file");
        assertThat(hand(PeopleForTests.SECRETARY, "no sheet")).hasStatus(422);
    }

    private static void refused(MvcTestResult answer, Reason reason) {
        assertThat(answer).hasStatus(422).hasViewName("meetings/attendance-file");
        assertThat(answer)
                .model()
                .extractingByKey(BindingResult.MODEL_KEY_PREFIX + "sheet")
                .isInstanceOfSatisfying(
                        BindingResult.class,
                        binding -> assertThat(binding.getAllErrors())
                                .extracting(ObjectError::getCode)
                                .containsExactly(reason.code()));
    }

    private String shown(MemberId who, String file) {
        var found = new AtomicReference<String>();
        assertThat(hand(who, file))
                .model()
                .extractingByKey("dry")
                .isInstanceOfSatisfying(CompareAttendanceFile.View.class, view -> found.set(view.sealed()));
        return found.get();
    }

    private MvcTestResult confirm(MemberId who, String shown, int... ticked) {
        var request = mvc.post()
                .uri("/meetings/" + meeting + "/attendance-file/marks")
                .locale(java.util.Locale.of("vi"))
                .header("As", who)
                .param("shown", shown);
        for (var n : ticked) {
            request.param("take", PeopleForTests.member(n).toString());
        }
        return request.exchange();
    }

    private Presence presence(int n) {
        return rooms.find(meeting)
                .orElseThrow()
                .seatOf(PeopleForTests.member(n))
                .orElseThrow()
                .presence();
    }

    private void call(int n, Presence presence) {
        post("/roll-call/" + PeopleForTests.member(n), PeopleForTests.SECRETARY, Map.of("presence", presence.name()));
    }

    private MvcTestResult get(MemberId who) {
        return mvc.get()
                .uri("/meetings/" + meeting + "/attendance-file")
                .locale(java.util.Locale.of("vi"))
                .header("As", who)
                .exchange();
    }

    private MvcTestResult hand(MemberId who, String content) {
        return mvc.post()
                .uri("/meetings/" + meeting + "/attendance-file")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "diem-danh.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .locale(java.util.Locale.of("vi"))
                .header("As", who)
                .exchange();
    }

    private MvcTestResult post(String path, MemberId who, Map<String, String> params) {
        var request = mvc.post()
                .uri("/meetings/" + meeting + path)
                .locale(java.util.Locale.of("vi"))
                .header("As", who);
        params.forEach(request::param);
        return request.exchange();
    }
}
