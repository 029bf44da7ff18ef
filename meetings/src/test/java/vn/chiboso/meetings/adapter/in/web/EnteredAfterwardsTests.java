package vn.chiboso.meetings.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingRecords;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.proceedings.StageForTests;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.MemberId;

/** Opening and end of a meeting that is entered afterwards. The clock stands at noon of 20 November 2026. */
@MeetingsSlice
@Transactional
class EnteredAfterwardsTests {
    private static final Instant PLANNED = Instant.parse("2026-12-10T12:30:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-19T12:30:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PeopleForTests people;

    @Autowired
    StageForTests stage;

    @Autowired
    Rooms rooms;

    @Autowired
    ReadMeeting readMeeting;

    @Autowired
    MeetingRecords records;

    @BeforeEach
    void startFromTheSameRoll() {
        people.reset();
    }

    @Test
    void whoeverIsPresentWasThereFromTheOpeningUnlessAnHourIsGiven() {
        var m = stage.plan(MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, PLANNED);
        assertThat(open(m, Map.of("date", "2026-11-19", "time", "19:30")))
                .hasRedirectedUrl("/meetings/" + m + "/roll-call");
        post("/meetings/" + m + "/roll-call/" + PeopleForTests.member(5) + "/arrival", Map.of());
        post("/meetings/" + m + "/roll-call/" + PeopleForTests.member(6) + "/arrival", Map.of("time", "19:45"));
        post("/meetings/" + m + "/roll-call/rest", Map.of());

        var room = rooms.find(m).orElseThrow();
        assertThat(room.openedAt()).isEqualTo(EVENING);
        assertThat(room.seatOf(PeopleForTests.member(5)).map(Seat::arrivedAt)).contains(EVENING);
        assertThat(room.seatOf(PeopleForTests.member(6)).map(Seat::arrivedAt)).contains(EVENING.plusSeconds(900));
        var attendance = Objects.requireNonNull(readMeeting
                .read(PeopleForTests.actor(PeopleForTests.SECRETARY), m)
                .attendance());
        assertThat(attendance.present()).isEqualTo(31);
        assertThat(attendance.late()).isEqualTo(1);
    }

    @Test
    void aMeetingThatNobodyWasToldOfIsNotOfferedToOpen() {
        var m = stage.plan(MeetingKind.REGULAR, YearMonth.of(2026, 12), null, PLANNED);
        assertThat(model(get("/meetings/" + m + "/open")).get("untold")).isEqualTo(true);
        var atOnce = stage.plan(MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, PLANNED);
        assertThat(model(get("/meetings/" + atOnce + "/open")).get("untold")).isEqualTo(false);
    }

    @Test
    void theHourOfOpeningIsCheckedWithWhatWasTyped() {
        var m = stage.plan(MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, PLANNED);
        for (var typed : new String[][] {
            {"2026-11-20", "12:01", "date"},
            {"2026-10-19", "19:30", "date"},
            {"2026-02-31", "19:30", "date"},
            {"", "19:30", "date"},
            {"2026-11-19", "", "time"}
        }) {
            var refused = open(m, Map.of("date", typed[0], "time", typed[1]));
            assertThat(refused).hasStatus(422).hasViewName("meetings/open");
            assertThat(faults(refused, "officers").getFieldErrors()).hasSize(1);
            assertThat(faults(refused, "officers").getFieldError(typed[2]))
                    .as(typed[0] + " " + typed[1])
                    .isNotNull();
            assertThat(faults(refused, "officers").getFieldValue("secretary"))
                    .isEqualTo(PeopleForTests.DEPUTY.toString());
        }
        assertThat(open(m, Map.of("date", "", "time", ""))).hasStatus3xxRedirection();
        assertThat(rooms.find(m).orElseThrow().enteredAfterwards()).isFalse();
    }

    @Test
    void theCommitteeIsNamedFirstWhereItMeets() {
        var prepared = stage.plan(MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, PLANNED);
        var m = stage.plan(MeetingKind.COMMITTEE, YearMonth.of(2026, 12), prepared, PLANNED.minusSeconds(86_400));
        var page = mvc.get()
                .uri("/meetings/" + m + "/open")
                .header("As", PeopleForTests.SECRETARY)
                .exchange();
        assertThat(page)
                .model()
                .extractingByKey("people")
                .asInstanceOf(MAP)
                .satisfies(people -> assertThat(people.keySet())
                        .hasSize(37)
                        .startsWith(
                                "",
                                PeopleForTests.SECRETARY.toString(),
                                PeopleForTests.DEPUTY.toString(),
                                PeopleForTests.COMMITTEE_MEMBER.toString()));
    }

    @Test
    void theOperationsTakeTheHoursToo() {
        var m = stage.plan(MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, PLANNED);
        var officers = "{\"chair\":\"%s\",\"secretary\":\"%s\",\"openedAt\":\"%s\"}";
        var late = officers.formatted(PeopleForTests.SECRETARY, PeopleForTests.DEPUTY, "2026-11-20T05:00:01Z");
        assertThat(json(m, "/opening", late))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("openedAt");
        assertThat(json(m, "/opening", officers.formatted(PeopleForTests.SECRETARY, PeopleForTests.DEPUTY, EVENING)))
                .hasStatus(204);
        assertThat(json(m, "/speeches", "{\"member\":\"%s\"}".formatted(PeopleForTests.SECRETARY)))
                .hasStatus(201);
        assertThat(json(m, "/conclude", "{\"confirmAbsent\":true}"))
                .as("the clock does not know when it ended")
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("endedAt");
        assertThat(json(m, "/conclude", "{\"confirmAbsent\":true,\"endedAt\":\"2026-11-19T12:00:00Z\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("endedAt");
        assertThat(json(m, "/conclude", "{\"confirmAbsent\":true,\"endedAt\":\"2026-11-19T14:00:00Z\"}"))
                .hasStatus(204);
        assertThat(rooms.find(m).orElseThrow().concludedAt()).isEqualTo("2026-11-19T14:00:00Z");
    }

    @Test
    void theLengthIsNotKnownUntilTheEndIsSaid() {
        var m = stage.plan(MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, PLANNED);
        open(m, Map.of("date", "2026-11-19", "time", "19:30"));

        assertThat(mvc.get().uri("/api/v1/meetings/" + m + "/proceedings").header("As", PeopleForTests.SECRETARY))
                .bodyJson()
                .extractingPath("$.minutes")
                .isNull();
        assertThat(records.factsOf(m).orElseThrow().minutesLong()).isNull();
    }

    @Test
    void theClockIsTrustedOnTheDayOfTheMeeting() {
        var m = stage.plan(MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, PLANNED);
        open(m, Map.of("date", "2026-11-20", "time", "08:00"));

        assertThat(rooms.find(m).orElseThrow().enteredAfterwards()).isTrue();
        assertThat(records.factsOf(m).orElseThrow().minutesLong()).isEqualTo(240);
    }

    @Test
    void theHourOfTheEndIsCheckedWithWhatWasTyped() {
        var m = stage.stage(MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, EVENING);
        json(m, "/speeches", "{\"member\":\"%s\"}".formatted(PeopleForTests.SECRETARY));
        for (var typed : new String[][] {
            {"2026-11-20", "12:01", "day"},
            {"2026-11-19", "19:29", "day"},
            {"2026-11-32", "19:29", "day"},
            {"", "21:00", "day"},
            {"2026-11-19", "", "time"}
        }) {
            var refused = post("/meetings/" + m + "/conclude", Map.of("day", typed[0], "time", typed[1]));
            assertThat(refused).hasStatus(422).hasViewName("meetings/conduct");
            assertThat(faults(refused, "closing").getFieldErrors()).hasSize(1);
            assertThat(faults(refused, "closing").getFieldError(typed[2]))
                    .as(typed[0] + " " + typed[1])
                    .isNotNull();
        }
        assertThat(post("/meetings/" + m + "/conclude", Map.of("day", "2026-11-19", "time", "20:50")))
                .hasRedirectedUrl("/meetings/" + m + "/conduct?step=CLOSING");
        assertThat(rooms.find(m).orElseThrow().concludedAt()).isEqualTo(EVENING.plusSeconds(80 * 60));
    }

    @Test
    void aDayOfPostingThatCannotBeReadIsAFaultOfItsField() {
        var m = stage.stage(MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, EVENING);
        json(m, "/speeches", "{\"member\":\"%s\"}".formatted(PeopleForTests.SECRETARY));
        json(m, "/conclude", "{\"confirmAbsent\":true}");

        var refused = post("/meetings/" + m + "/posting", Map.of("day", "2026-11-31", "time", "20:00"));

        assertThat(refused).hasStatus(422).hasViewName("meetings/record");
        assertThat(faults(refused, "posting").getFieldError("day")).isNotNull();
        assertThat(faults(refused, "posting").getFieldValue("day")).isEqualTo("2026-11-31");
    }

    @Test
    void aStaleCorrectionOfANoteIsShownInItsPlace() {
        var m = stage.stage(MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, EVENING);
        var note = Map.of(
                "id", "019a7a3e-0000-7000-8000-00000000ffff",
                "member", PeopleForTests.SECRETARY.toString(),
                "gist", "Nhất trí");
        assertThat(post("/meetings/" + m + "/speeches", note)).hasStatus3xxRedirection();
        var correction = new HashMap<>(note);
        correction.put("version", "1");
        correction.put("gist", "Nhất trí cả");
        assertThat(post("/meetings/" + m + "/speeches", correction)).hasStatus3xxRedirection();
        correction.put("gist", "Chưa nhất trí");

        var refused = post("/meetings/" + m + "/speeches", correction);

        assertThat(refused).hasStatus(422).hasViewName("meetings/conduct");
        assertThat(model(refused).get("corrected")).hasToString(note.get("id"));
        assertThat(faults(refused, "speech").getFieldError("gist")).isNotNull();
        assertThat(faults(refused, "speech").getFieldValue("gist")).isEqualTo("Chưa nhất trí");
        correction.put("version", "2");
        assertThat(post("/meetings/" + m + "/speeches", correction)).hasStatus3xxRedirection();

        var removal = "/meetings/" + m + "/speeches/" + note.get("id") + "/removal";
        assertThat(post(removal, Map.of("version", "2")))
                .as("corrected since")
                .hasRedirectedUrl("/meetings/" + m + "/conduct?step=PROCEEDINGS")
                .flash()
                .containsKey("problem");
        assertThat(post(removal, Map.of("version", "3"))).flash().containsKey("done");
    }

    @Test
    void aTaskUnderAnIdThatIsTakenIsShownAgainAndToldWhatSavingDoes() {
        var m = stage.stage(MeetingKind.EXTRAORDINARY, YearMonth.of(2026, 12), null, EVENING);
        post("/meetings/" + m + "/resolution", Map.of("title", "Nhiệm vụ tháng 12", "version", "0"));
        var task = new HashMap<>(Map.of(
                "id", "019a7a3e-0000-7000-8000-00000000eeee",
                "taskTitle", "Sửa đường",
                "owner", PeopleForTests.DEPUTY.toString(),
                "deadline", "2026-12-20"));
        assertThat(post("/meetings/" + m + "/resolution/tasks", task)).hasStatus3xxRedirection();
        task.put("taskTitle", "Sửa cầu");

        var refused = post("/meetings/" + m + "/resolution/tasks", task);

        assertThat(refused).hasStatus(422).hasViewName("meetings/conduct");
        assertThat(model(refused).get("taken")).isEqualTo(true);
        var fault = Objects.requireNonNull(faults(refused, "task").getFieldError("taskTitle"));
        assertThat(fault.getCode()).isEqualTo("meetings.refusal.resolution.task-taken");
        assertThat(fault.getRejectedValue()).isEqualTo("Sửa cầu");
        var removal = "/meetings/" + m + "/resolution/tasks/" + task.get("id") + "/removal";
        assertThat(post(removal, Map.of("version", "1")))
                .as("the draft was written since")
                .hasRedirectedUrl("/meetings/" + m + "/conduct?step=RESOLUTION")
                .flash()
                .extractingByKey("problem")
                .asString()
                .contains("đã được sửa");
        assertThat(post(removal, Map.of("version", "2"))).flash().containsKey("done");
    }

    private MvcTestResult open(MeetingId m, Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put("chair", PeopleForTests.SECRETARY.toString());
        form.put("secretary", PeopleForTests.DEPUTY.toString());
        return post("/meetings/" + m + "/open", form);
    }

    private MvcTestResult post(String uri, Map<String, String> form) {
        var request = mvc.post().uri(uri).header("As", PeopleForTests.SECRETARY).header("Accept-Language", "vi");
        form.forEach(request::param);
        return request.characterEncoding(StandardCharsets.UTF_8).exchange();
    }

    private MvcTestResult json(MeetingId m, String path, String body) {
        return mvc.post()
                .uri("/api/v1/meetings/" + m + path)
                .header("As", (MemberId) PeopleForTests.SECRETARY)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String uri) {
        return mvc.get()
                .uri(uri)
                .header("As", PeopleForTests.SECRETARY)
                .header("Accept-Language", "vi")
                .exchange();
    }

    private static Map<String, Object> model(MvcTestResult result) {
        return Objects.requireNonNull(result.getMvcResult().getModelAndView()).getModel();
    }

    private static BindingResult faults(MvcTestResult result, String form) {
        return (BindingResult) Objects.requireNonNull(model(result).get(BindingResult.MODEL_KEY_PREFIX + form));
    }
}
