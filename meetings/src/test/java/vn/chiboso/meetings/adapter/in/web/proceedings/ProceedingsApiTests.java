package vn.chiboso.meetings.adapter.in.web.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.application.proceedings.StageForTests;
import vn.chiboso.membership.api.Actor;

@MeetingsSlice
class ProceedingsApiTests {
    private static final int SECRETARY = 1;
    private static final int DEPUTY = 2;
    private static final int MEMBER = 4;
    private static final int EXCUSED = 29;
    private static final int PROBATIONARY = 31;
    private static final int NEIGHBOUR = 41;
    private static final int SUPERIOR = 51;
    private static final int OFFICER = 52;
    private static final int INSPECTOR = 53;
    private static final int FORMER = 61;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StageForTests stage;

    @Autowired
    ShowProceedings show;

    @Test
    void strangersFormerMembersAndTechniciansFindNothing() {
        var m = meeting(2020, 1);
        for (var path : List.of("/proceedings", "/votes", "/record", "/minutes", "/resolution")) {
            for (var who : List.of(NEIGHBOUR, FORMER)) {
                assertThat(get(m, path, who)).as(path + " as " + who).hasStatus(404);
            }
            assertThat(mvc.get().uri(uri(m, path)).exchange()).as(path).hasStatus(404);
        }
        assertThat(post(m, "/conclude", "{\"confirmAbsent\":true}", NEIGHBOUR)).hasStatus(404);
        assertThat(post(m, "/speeches", speech(null, MEMBER), NEIGHBOUR)).hasStatus(404);
        assertThat(put(m, "/conclusion", "{\"text\":\"x\",\"version\":0}", FORMER))
                .hasStatus(404);
    }

    @Test
    void theBranchFollowsAndThoseAboveReadButOnlyConductorsWrite() {
        var m = meeting(2020, 2);
        for (var who : List.of(SECRETARY, DEPUTY, MEMBER, PROBATIONARY, SUPERIOR, OFFICER, INSPECTOR)) {
            assertThat(get(m, "/proceedings", who)).as("as " + who).hasStatusOk();
        }
        for (var who : List.of(MEMBER, PROBATIONARY, SUPERIOR, OFFICER, INSPECTOR)) {
            assertThat(post(m, "/agenda-progress", start(m), who))
                    .as("as " + who)
                    .hasStatus(403);
            assertThat(post(m, "/speeches", speech(null, MEMBER), who)).hasStatus(403);
            assertThat(put(m, "/conclusion", "{\"text\":\"x\",\"version\":0}", who))
                    .hasStatus(403);
            assertThat(post(m, "/votes", ordinary(), who)).hasStatus(403);
            assertThat(put(m, "/resolution", "{\"title\":\"x\",\"version\":0}", who))
                    .hasStatus(403);
            assertThat(post(m, "/conclude", "{}", who)).hasStatus(403);
        }
    }

    @Test
    void minutesAreReadByMembersOnlyOnceAdopted() {
        var m = meeting(2020, 3);
        assertThat(get(m, "/minutes", MEMBER)).hasStatus(403);
        for (var who : List.of(SECRETARY, INSPECTOR, SUPERIOR)) {
            assertThat(get(m, "/minutes", who)).hasStatusOk();
        }
        assertThat(post(m, "/agenda-progress", start(m), SECRETARY)).hasStatus(204);
        var vote = id(post(m, "/adoption", "{\"form\":\"BY_COUNT\"}", SECRETARY), "vote");
        assertThat(put(m, "/minutes/sections/OPENING", "{\"text\":\"Muộn\",\"version\":0}", DEPUTY))
                .hasStatus(409);
        assertThat(post(m, "/speeches", speech(null, MEMBER), SECRETARY)).hasStatus(409);
        assertThat(put(m, "/votes/" + vote + "/count", "{\"inFavour\":28,\"against\":0,\"abstained\":0}", SECRETARY))
                .hasStatus(204);
        assertThat(post(m, "/votes/" + vote + "/closing", "", SECRETARY)).hasStatusOk();

        assertThat(get(m, "/minutes", MEMBER)).hasStatusOk();
        assertThat(post(m, "/speeches", speech(null, MEMBER), SECRETARY)).hasStatus(409);
        assertThat(put(m, "/minutes/sections/OPENING", "{\"text\":\"Muộn\",\"version\":0}", DEPUTY))
                .hasStatus(409);
        assertThat(put(m, "/conclusion", "{\"text\":\"x\",\"version\":0}", SECRETARY))
                .hasStatus(409);
    }

    @Test
    void notesAndAgendaRefuseWhatCannotBe() {
        var m = meeting(2020, 4);
        assertThat(post(m, "/agenda-progress", "{\"turn\":\"START\"}", SECRETARY))
                .hasStatus(400);
        refused(
                post(
                        m,
                        "/agenda-progress",
                        "{\"item\":\"%s\",\"turn\":\"START\"}".formatted(UUID.randomUUID()),
                        SECRETARY),
                422,
                "item");
        refused(post(m, "/speeches", speech(null, NEIGHBOUR), SECRETARY), 422, "member");
        refused(post(m, "/speeches", speech(null, EXCUSED), SECRETARY), 422, "member");
        refused(
                post(m, "/speeches", "{\"member\":\"%s\",\"reserved\":true}".formatted(person(MEMBER)), SECRETARY),
                422,
                "gist");
        var item = show.show(new MeetingId(m), actor(SECRETARY))
                .room()
                .agenda()
                .getLast()
                .id();
        assertThat(post(m, "/agenda-progress", "{\"item\":\"%s\",\"turn\":\"FINISH\"}".formatted(item), SECRETARY))
                .hasStatus(409);
    }

    @Test
    void aDoubleSubmitNotesOnceAndAStaleConclusionIsRefused() {
        var m = meeting(2020, 5);
        var id = UUID.randomUUID();
        assertThat(post(m, "/speeches", speech(id, MEMBER), SECRETARY)).hasStatus(201);
        assertThat(post(m, "/speeches", speech(id, MEMBER), SECRETARY)).hasStatus(201);
        assertThat(show.show(new MeetingId(m), actor(SECRETARY)).proceedings().speeches())
                .hasSize(1);

        var longer = "{\"member\":\"%s\",\"gist\":\"Dài hơn\",\"version\":%s}";
        assertThat(put(m, "/speeches/" + id, longer.formatted(person(MEMBER), null), SECRETARY))
                .hasStatus(400);
        assertThat(put(m, "/speeches/" + id, longer.formatted(person(MEMBER), 1), SECRETARY))
                .hasStatus(204);
        var other = "{\"member\":\"%s\",\"gist\":\"Khác\",\"version\":1}".formatted(person(MEMBER));
        refused(put(m, "/speeches/" + id, other, DEPUTY), 409, "gist");

        assertThat(put(m, "/conclusion", "{\"text\":\"Một\",\"version\":0}", SECRETARY))
                .hasStatus(204);
        assertThat(put(m, "/conclusion", "{\"text\":\"Một\",\"version\":0}", SECRETARY))
                .hasStatus(204);
        refused(put(m, "/conclusion", "{\"text\":\"Hai\",\"version\":0}", DEPUTY), 409, "text");
        assertThat(show.show(new MeetingId(m), actor(MEMBER)).conclusion().text())
                .isEqualTo("Một");

        assertThat(strike(m, id, "")).as("unread").hasStatus(400);
        refused(strike(m, id, "?version=1"), 409, "version");
        assertThat(strike(m, id, "?version=2")).hasStatus(204);
        assertThat(strike(m, id, "?version=2")).as("gone already").hasStatus(204);
        assertThat(show.show(new MeetingId(m), actor(SECRETARY)).proceedings().speeches())
                .isEmpty();
    }

    @Test
    void aNoteUnderTheIdOfAnotherMeetingsNoteIsRefused() {
        var id = UUID.randomUUID();
        var there = meeting(2013, 8);
        assertThat(post(there, "/speeches", speech(id, MEMBER), SECRETARY)).hasStatus(201);
        var here = meeting(2013, 9);
        refused(post(here, "/speeches", speech(id, DEPUTY), SECRETARY), 409, "gist");
        assertThat(strike(here, id, "?version=1")).as("none of this meeting's").hasStatus(204);
        assertThat(show.show(new MeetingId(there), actor(SECRETARY))
                        .proceedings()
                        .speeches())
                .hasSize(1);
    }

    @Test
    void whatOverwritesSaysWhatWasRead() {
        var m = meeting(2013, 6);
        for (var path : List.of("/conclusion", "/minutes/sections/COURSE")) {
            assertThat(put(m, path, "{\"text\":\"x\"}", SECRETARY)).as(path).hasStatus(400);
        }
        assertThat(put(m, "/resolution", "{\"title\":\"x\"}", SECRETARY)).hasStatus(400);
    }

    @Test
    void minutesAreTabledAndOpenedOrNeither() {
        var m = meeting(2013, 7);
        var other = id(post(m, "/votes", ordinary(), SECRETARY), "id");
        assertThat(post(m, "/votes/" + other + "/opening", "{\"form\":\"BY_COUNT\"}", SECRETARY))
                .hasStatus(204);
        var minutes = UUID.randomUUID();
        assertThat(post(m, "/adoption", "{\"vote\":\"%s\",\"form\":\"BY_COUNT\"}".formatted(minutes), SECRETARY))
                .hasStatus(409);
        assertThat(get(m, "/votes/" + minutes, SECRETARY))
                .as("nothing was tabled")
                .hasStatus(404);
    }

    private UUID meeting(int year, int month) {
        return stage.open(YearMonth.of(year, month)).value();
    }

    private String start(UUID m) {
        var item = show.show(new MeetingId(m), actor(SECRETARY))
                .room()
                .agenda()
                .getFirst()
                .id();
        return "{\"item\":\"%s\",\"turn\":\"START\"}".formatted(item);
    }

    private static Actor actor(int n) {
        return PeopleForTests.actor(PeopleForTests.member(n));
    }

    private static UUID person(int n) {
        return PeopleForTests.member(n).value();
    }

    private static String speech(@Nullable UUID id, int who) {
        return "{%s\"member\":\"%s\",\"gist\":\"Nhất trí\"}"
                .formatted(id == null ? "" : "\"id\":\"" + id + "\",", person(who));
    }

    private static String ordinary() {
        return "{\"subject\":\"ORDINARY\",\"question\":\"Đồng ý mức đóng góp?\"}";
    }

    private static String uri(UUID m, String path) {
        return "/api/v1/meetings/" + m + path;
    }

    private MvcTestResult get(UUID m, String path, int who) {
        return mvc.get()
                .uri(uri(m, path))
                .header("As", PeopleForTests.member(who))
                .exchange();
    }

    private MvcTestResult post(UUID m, String path, String body, int who) {
        return mvc.post()
                .uri(uri(m, path))
                .header("As", PeopleForTests.member(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult put(UUID m, String path, String body, int who) {
        return mvc.put()
                .uri(uri(m, path))
                .header("As", PeopleForTests.member(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult strike(UUID m, UUID note, String version) {
        return mvc.delete()
                .uri(uri(m, "/speeches/" + note + version))
                .header("As", PeopleForTests.member(SECRETARY))
                .exchange();
    }

    private static void refused(MvcTestResult result, int status, String field) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.field").isEqualTo(field);
    }

    private static String id(MvcTestResult result, String property) {
        assertThat(result).hasStatus(201);
        try {
            var body = result.getResponse().getContentAsString();
            return body.replaceAll("(?s).*\"" + property + "\"\\s*:\\s*\"([0-9a-f-]+)\".*", "$1");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
