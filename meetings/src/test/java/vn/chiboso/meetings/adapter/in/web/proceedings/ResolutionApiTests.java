package vn.chiboso.meetings.adapter.in.web.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.meetings.adapter.in.web.proceedings.ApiForTests.refused;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.proceedings.StageForTests;

@MeetingsSlice
class ResolutionApiTests {
    private static final int SECRETARY = 1;
    private static final int DEPUTY = 2;
    private static final int OWNER = 4;
    private static final int OTHER = 5;
    private static final int NEIGHBOUR = 41;
    private static final int INSPECTOR = 53;

    @Autowired
    StageForTests stage;

    private final ApiForTests api;

    ResolutionApiTests(@Autowired MockMvcTester mvc) {
        api = new ApiForTests(mvc);
    }

    @Test
    void aDraftIsWrittenBeforeTheMeetingAndHiddenFromMembers() {
        var m = "/meetings/" + stage.plan(MeetingKind.REGULAR, YearMonth.of(2021, 1), null, at(2021, 1));
        assertThat(api.get(m + "/resolution", SECRETARY)).hasStatus(404);
        assertThat(api.put(m + "/resolution", draft("Nhiệm vụ tháng 2", 0), SECRETARY))
                .hasStatusOk();
        assertThat(api.get(m + "/resolution", SECRETARY))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("DRAFT");
        assertThat(api.get(m + "/resolution", OWNER)).hasStatus(403);
        assertThat(api.get(m + "/resolution", INSPECTOR)).hasStatusOk();
        refused(api.put(m + "/resolution", draft("  ", 1), SECRETARY), 422, "resolution.missing.title", "title");
        refused(api.put(m + "/resolution", draft("Khác", 7), DEPUTY), 409, "resolution.stale", "version");
    }

    @Test
    void aTaskNeedsAnOwnerOfTheBranchAndADeadlineFromTheMeetingOn() {
        var m = "/meetings/" + stage.open(YearMonth.of(2021, 2));
        assertThat(api.post(m + "/resolution/tasks", task(OWNER, "2021-02-20"), SECRETARY))
                .hasStatus(404);
        api.put(m + "/resolution", draft("Nhiệm vụ", 0), SECRETARY);
        refused(
                api.post(m + "/resolution/tasks", task(OWNER, "2021-02-02"), SECRETARY),
                422,
                "resolution.deadline-before-meeting",
                "deadline");
        refused(
                api.post(m + "/resolution/tasks", task(NEIGHBOUR, "2021-02-20"), SECRETARY),
                422,
                "resolution.owner-not-on-roll",
                "owner");
        refused(
                api.post(m + "/resolution/tasks", "{\"title\":\"x\",\"deadline\":\"2021-02-20\"}", SECRETARY),
                422,
                "resolution.owner-not-on-roll",
                "owner");
        assertThat(api.post(m + "/resolution/tasks", task(OWNER, "31/02/2021"), SECRETARY))
                .hasStatus(400);
        assertThat(api.post(m + "/resolution/tasks", task(OWNER, "2021-02-20"), OWNER))
                .hasStatus(403);
        assertThat(api.post(m + "/resolution/tasks", task(OWNER, "2021-02-03"), SECRETARY))
                .hasStatus(201);
        assertThat(api.post(m + "/resolution/tasks", task(OWNER, "2021-02-03"), SECRETARY))
                .hasStatus(201);
        assertThat(api.get(m + "/resolution", SECRETARY))
                .bodyJson()
                .extractingPath("$.tasks")
                .asArray()
                .hasSize(1);
        var path = m + "/resolution/tasks/" + new UUID(0x7a5cL, 2);
        refused(api.delete(path + "?version=1", SECRETARY), 409, "resolution.task-unread", "version");
        assertThat(api.delete(path + "?version=2", SECRETARY)).hasStatus(204);
    }

    @Test
    void anAdoptedResolutionIsReadByTheBranchAndItsTasksReported() {
        var m = "/meetings/" + stage.open(YearMonth.of(2021, 3));
        api.put(m + "/resolution", draft("Nhiệm vụ", 0), SECRETARY);
        assertThat(api.post(m + "/resolution/tasks", task(OWNER, "2021-03-20"), SECRETARY))
                .hasStatus(201);
        adopt(m);

        refused(api.put(m + "/resolution", draft("Muộn", 3), SECRETARY), 409, "resolution.adopted", null);
        assertThat(api.get(m + "/resolution", OTHER)).hasStatusOk();
        assertThat(api.get("/units/" + PeopleForTests.BRANCH + "/tasks", NEIGHBOUR))
                .hasStatus(404);
        assertThat(api.get("/units/" + PeopleForTests.BRANCH + "/resolutions", INSPECTOR))
                .hasStatusOk();
        assertThat(api.get("/units/" + PeopleForTests.BRANCH + "/tasks?filter=MINE", OWNER))
                .bodyText()
                .contains(TASK.toString());
        assertThat(api.get("/units/" + PeopleForTests.BRANCH + "/tasks?filter=MINE", OTHER))
                .bodyText()
                .doesNotContain(TASK.toString());

        var t = "/tasks/" + TASK;
        assertThat(api.post(t + "/report", "{\"done\":true}", OTHER)).hasStatus(403);
        assertThat(api.post(t + "/report", "{\"done\":true}", NEIGHBOUR)).hasStatus(404);
        assertThat(api.post("/tasks/" + UUID.randomUUID() + "/report", "{\"done\":true}", OWNER))
                .hasStatus(404);
        refused(api.post(t + "/report", "{\"done\":false}", OWNER), 422, "resolution.missing.note", "note");
        refused(
                api.post(t + "/report", "{\"done\":true,\"day\":\"2030-01-01\"}", OWNER),
                422,
                "resolution.done-in-future",
                "day");
        refused(
                api.post(t + "/report", "{\"done\":true,\"day\":\"2021-03-02\"}", OWNER),
                422,
                "resolution.done-before-given",
                "day");
        refused(api.post(t + "/confirmation", "{\"accepted\":true}", SECRETARY), 409, "resolution.not-reported", null);
        var once = "{\"id\":\"%s\",\"done\":true,\"day\":\"2021-03-19\"}".formatted(UUID.randomUUID());
        assertThat(api.post(t + "/report", once, OWNER)).hasStatus(204);
        assertThat(api.post(t + "/report", once, OWNER)).hasStatus(204);
        assertThat(api.post(t + "/confirmation", "{\"accepted\":true}", OWNER)).hasStatus(403);
        refused(
                api.post(t + "/confirmation", "{\"accepted\":false}", SECRETARY),
                422,
                "resolution.missing.note",
                "note");
        assertThat(api.post(t + "/confirmation", "{\"accepted\":false,\"note\":\"Còn 20 m\"}", SECRETARY))
                .hasStatus(204);
        assertThat(api.post(t + "/report", "{\"done\":true,\"day\":\"2021-03-25\"}", SECRETARY))
                .hasStatus(204);
        assertThat(api.post(t + "/confirmation", "{\"accepted\":true}", DEPUTY)).hasStatus(204);
        assertThat(api.get(m + "/resolution", OWNER))
                .bodyJson()
                .extractingPath("$.tasks[0].history.length()")
                .isEqualTo(4);
    }

    private static final UUID TASK = new UUID(0x7a5cL, 3);

    private void adopt(String m) {
        var vote = UUID.randomUUID();
        api.post(
                m + "/votes",
                "{\"id\":\"%s\",\"subject\":\"RESOLUTION\",\"question\":\"Thông qua?\"}".formatted(vote),
                SECRETARY);
        assertThat(api.post(m + "/votes/" + vote + "/opening", "{\"form\":\"BY_COUNT\"}", SECRETARY))
                .hasStatus(204);
        refused(api.put(m + "/resolution", draft("Đang bỏ phiếu", 2), SECRETARY), 409, "resolution.being-voted", null);
        api.put(m + "/votes/" + vote + "/count", "{\"inFavour\":28,\"against\":0,\"abstained\":0}", SECRETARY);
        assertThat(api.post(m + "/votes/" + vote + "/closing", "", SECRETARY)).hasStatusOk();
    }

    private static Instant at(int year, int month) {
        return YearMonth.of(year, month).atDay(3).atTime(12, 30).toInstant(ZoneOffset.UTC);
    }

    private static String draft(String title, int version) {
        return "{\"title\":\"%s\",\"lastMonth\":\"Đạt\",\"version\":%d}".formatted(title, version);
    }

    private static String task(int owner, String deadline) {
        // the same id in every test that succeeds: a repeated request adds one task
        var id = deadline.startsWith("2021-03") ? TASK : new UUID(0x7a5cL, 2);
        return "{\"id\":\"%s\",\"title\":\"Sửa đường\",\"owner\":\"%s\",\"deadline\":\"%s\"}"
                .formatted(id, PeopleForTests.member(owner).value(), deadline);
    }
}
