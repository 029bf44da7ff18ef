package vn.chiboso.meetings.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.in.CompareAttendanceFile;
import vn.chiboso.meetings.application.port.in.SeeAttendanceFiles;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.proceedings.StageForTests;
import vn.chiboso.meetings.domain.AttendanceComparison.Compared;
import vn.chiboso.meetings.domain.AttendanceComparison.Outcome;
import vn.chiboso.meetings.domain.Presence;
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
    void takesWhatWasNotCalledAndKeepsTheRestWhateverIsSent() {
        call(5, Presence.ABSENT_WITHOUT_REASON);
        var sent = marks();

        assertThat(post("/attendance-file/marks", PeopleForTests.SECRETARY, sent))
                .hasRedirectedUrl("/meetings/" + meeting + "/roll-call");
        assertThat(presence(4)).isEqualTo(Presence.IN_PERSON);
        assertThat(presence(5)).isEqualTo(Presence.ABSENT_WITHOUT_REASON);
        assertThat(presence(7)).isEqualTo(Presence.ABSENT_WITH_REASON);
        // sent twice, after somebody corrected by hand
        call(4, Presence.UNKNOWN);
        post("/attendance-file/marks", PeopleForTests.SECRETARY, sent);
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
    void isForThoseWhoCallTheRoll() {
        assertThat(get(PeopleForTests.NEIGHBOUR_SECRETARY)).hasStatus(404);
        assertThat(get(PeopleForTests.MEMBER)).hasStatus(403);
        assertThat(hand(PeopleForTests.NEIGHBOUR_SECRETARY, "4;PRESENT;")).hasStatus(404);
        assertThat(post("/attendance-file/marks", PeopleForTests.MEMBER, marks()))
                .hasStatus(403);
        assertThat(presence(4)).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void refusesWhatIsNoSheetAndMarksThatCannotBeRead() {
        assertThat(hand(PeopleForTests.SECRETARY, "")).hasStatus(422).hasViewName("meetings/attendance-file");
        assertThat(hand(PeopleForTests.SECRETARY, "no sheet")).hasStatus(422);
        var sent = marks();
        sent.put("said-" + PeopleForTests.member(4), "SOMEHOW");
        post("/attendance-file/marks", PeopleForTests.SECRETARY, sent);
        assertThat(presence(4)).isEqualTo(Presence.UNKNOWN);
    }

    private Map<String, String> marks() {
        var sent = new LinkedHashMap<String, String>();
        sent.put("file", new UUID(5, 5).toString());
        sent.put("name", "diem-danh.csv");
        sent.put("hash", "00");
        sent.put("kept", "0");
        sent.put("leftOut", "0");
        for (var n : new int[] {4, 5, 7}) {
            var member = PeopleForTests.member(n);
            sent.put("take-" + member, "yes");
            sent.put("said-" + member, n == 7 ? "ABSENT_WITH_REASON" : "IN_PERSON");
        }
        return sent;
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
