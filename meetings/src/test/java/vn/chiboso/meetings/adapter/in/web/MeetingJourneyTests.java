package vn.chiboso.meetings.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.FixedDaysForTests;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.events.MeetingAnnounced;
import vn.chiboso.meetings.events.MeetingCancelled;
import vn.chiboso.meetings.events.MeetingOpened;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

/** One meeting from proposal to roll call, over REST. The clock stands at noon of 20 November 2026. */
@MeetingsSlice
@Transactional
class MeetingJourneyTests {
    private static final String UNITS = "/api/v1/units/" + PeopleForTests.BRANCH + "/meetings";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PeopleForTests people;

    @Autowired
    FixedDaysForTests fixedDays;

    private final String id = UUID.randomUUID().toString();
    private final String meeting = "/api/v1/meetings/" + id;

    @BeforeEach
    void startFromTheSameRoll() {
        people.reset();
        fixedDays.clear();
    }

    @Test
    void theThirdAtTheUsualHourIsProposed() {
        var proposal = get(PeopleForTests.SECRETARY, UNITS + "/proposal?month=2026-12");

        assertThat(proposal).hasStatusOk().bodyJson().extractingPath("$.day").isEqualTo("2026-12-03");
        assertThat(proposal).bodyJson().extractingPath("$.start").asString().startsWith("19:30");
        assertThat(proposal).bodyJson().extractingPath("$.minutes").isEqualTo(90);
        assertThat(proposal).bodyJson().extractingPath("$.title").isEqualTo("Sinh hoạt chi bộ thường kỳ tháng 12/2026");
    }

    @Test
    void theDayThatTheLevelAboveFixedIsProposedWithItsBasis() {
        fixedDays.fix(PeopleForTests.BRANCH, new MeetingDay(5, "QĐ 12-QĐ/ĐU"), LocalDate.of(2026, 11, 10));
        var proposal = get(PeopleForTests.SECRETARY, UNITS + "/proposal?month=2026-12");

        assertThat(proposal).bodyJson().extractingPath("$.day").isEqualTo("2026-12-05");
        assertThat(proposal).bodyJson().extractingPath("$.why").isEqualTo("FIXED");
        assertThat(proposal).bodyJson().extractingPath("$.legalBasis").isEqualTo("QĐ 12-QĐ/ĐU");
        // the month in which it was said goes by what held on its first day
        assertThat(get(PeopleForTests.SECRETARY, UNITS + "/proposal?month=2026-11"))
                .bodyJson()
                .extractingPath("$.expectedDay")
                .isEqualTo("2026-11-03");
    }

    @Test
    void aDoubleSubmitPlansOnceWithTheAgendaOfItsType() {
        assertThat(plan()).hasStatus(201);
        assertThat(plan()).hasStatus(201);

        var read = get(PeopleForTests.SECRETARY, meeting);
        assertThat(read).bodyJson().extractingPath("$.agenda.length()").isEqualTo(8);
        assertThat(read)
                .bodyJson()
                .extractingPath("$.agenda[3].title")
                .asString()
                .contains("nông thôn mới");
    }

    @Test
    void aSecondRegularMeetingOfTheMonthIsRefused() {
        plan();

        refused(post(PeopleForTests.SECRETARY, UNITS, planOf(UUID.randomUUID().toString())), 409, "month-taken");
    }

    @Test
    void announcingInvitesTheExpectedAndInformsTheExempt(AssertablePublishedEvents events) {
        plan();
        assertThat(get(PeopleForTests.SECRETARY, meeting + "/announcement"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.warnings[*].kind")
                .asArray()
                .contains("NO_PAPERS", "COMMITTEE_NOT_MET");

        assertThat(post(PeopleForTests.DEPUTY, meeting + "/announcements", "{}"))
                .hasStatus(201);

        assertThat(events.ofType(MeetingAnnounced.class)).hasSize(1).allSatisfy(e -> {
            assertThat(e.expected()).hasSize(31).contains(PeopleForTests.PROBATIONARY);
            assertThat(e.informed()).hasSize(5).contains(PeopleForTests.EXEMPT);
            assertThat(e.invited()).containsExactly(PeopleForTests.SUPERIOR);
            assertThat(e.round()).isEqualTo(1);
        });
    }

    @Test
    void aPostponedMeetingIsAnnouncedAgainAndACancelledOneToldOff(AssertablePublishedEvents events) {
        announce();
        var postponed = post(PeopleForTests.SECRETARY, meeting + "/postponement", """
                {"version":%s,"startsAt":"2026-12-05T12:30:00Z"}""".formatted(version()));
        assertThat(postponed).bodyJson().extractingPath("$.changedSinceNotice").isEqualTo(true);
        assertThat(post(PeopleForTests.SECRETARY, meeting + "/announcements", "{}"))
                .bodyJson()
                .extractingPath("$.round")
                .isEqualTo(2);

        refused(post(PeopleForTests.SECRETARY, meeting + "/cancellation", "{}"), 422, "reason-missing");
        assertThat(post(PeopleForTests.SECRETARY, meeting + "/cancellation", "{\"reason\":\"Bão số 9\"}"))
                .hasStatusOk();
        assertThat(events.ofType(MeetingCancelled.class))
                .hasSize(1)
                .allSatisfy(e -> assertThat(e.told()).hasSize(37));
    }

    @Test
    void aStaleChangeIsRefusedAndOneWithoutAVersionNamesIt() {
        plan();
        var moved = post(PeopleForTests.SECRETARY, meeting + "/postponement", """
                {"startsAt":"2026-12-05T12:30:00Z"}""");
        assertThat(moved).hasStatus(400);
        assertThat(body(get(PeopleForTests.SECRETARY, meeting))).contains("2026-12-03T12:30:00Z");
        refused(put(PeopleForTests.SECRETARY, meeting, """
                {"version":7,"title":"Khác","startsAt":"2026-12-03T12:30:00Z","minutes":90,"form":"IN_PERSON"}"""), 409, "stale");
    }

    @Test
    void repliesAreGivenByMembersAndEnteredForThoseWhoPhone() {
        announce();
        assertThat(put(PeopleForTests.MEMBER, meeting + "/reply", "{\"choice\":\"IN_PERSON\"}"))
                .hasStatus(204);
        refused(put(PeopleForTests.MEMBER, meeting + "/reply", "{\"choice\":\"ABSENT\"}"), 422, "reason-missing");
        var other = PeopleForTests.member(5);
        assertThat(put(PeopleForTests.SECRETARY, meeting + "/replies/" + other, """
                {"choice":"ABSENT","reason":"Đi Vinh"}"""))
                .hasStatus(204);
        assertThat(put(PeopleForTests.MEMBER, meeting + "/replies/" + other, "{\"choice\":\"IN_PERSON\"}"))
                .hasStatus(403);

        var replies = get(PeopleForTests.SECRETARY, meeting + "/replies");
        assertThat(replies).bodyJson().extractingPath("$.inPerson").isEqualTo(1);
        assertThat(replies).bodyJson().extractingPath("$.absent").isEqualTo(1);
        assertThat(replies).bodyJson().extractingPath("$.silent").isEqualTo(29);
        assertThat(replies).bodyJson().extractingPath("$.lines[4].byHelper").isEqualTo(true);
        assertThat(get(PeopleForTests.MEMBER, meeting + "/replies")).hasStatus(403);
    }

    @Test
    void theRollIsCalledAndTheSentenceFollows(AssertablePublishedEvents events) {
        open();
        assertThat(events.ofType(MeetingOpened.class)).hasSize(1);
        var marks = new StringBuilder();
        for (var n = 1; n <= 29; n++) {
            marks.append("{\"member\":\"%s\",\"presence\":\"IN_PERSON\"},".formatted(PeopleForTests.member(n)));
        }
        marks.append("{\"member\":\"%s\",\"presence\":\"ABSENT_WITH_REASON\",\"reason\":\"Ốm\"}"
                .formatted(PeopleForTests.member(30)));

        var called = put(PeopleForTests.DEPUTY, meeting + "/roll-call", "[" + marks + "]");

        assertThat(called)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.sentence")
                .isEqualTo("29/31 đảng viên phải dự có mặt (36 đảng viên, 5 được miễn): 93,5 %");
        assertThat(called).bodyJson().extractingPath("$.verdict").isEqualTo("Đạt yêu cầu từ 90 % trở lên");

        put(PeopleForTests.DEPUTY, meeting + "/roll-call", """
                [{"member":"%s","presence":"ONLINE"}]""".formatted(PeopleForTests.EXEMPT));
        var after = get(PeopleForTests.MEMBER, meeting + "/attendance");
        assertThat(after).bodyJson().extractingPath("$.expected").isEqualTo(31);
        assertThat(after).bodyJson().extractingPath("$.counts.alsoPresent").isEqualTo(1);
    }

    @Test
    void aMemberChecksInWithTheCodeShownAndGuessesFiveTimesAtMost() {
        open();
        assertThat(get(PeopleForTests.MEMBER, meeting + "/code")).hasStatus(403);
        var code = code();
        assertThat(post(PeopleForTests.MEMBER, meeting + "/check-in", "{\"code\":\"%s\"}".formatted(code)))
                .hasStatus(204);
        assertThat(get(PeopleForTests.MEMBER, meeting + "/attendance"))
                .bodyJson()
                .extractingPath("$.present")
                .isEqualTo(1);

        var wrong = "{\"code\":\"%06d\"}".formatted((Integer.parseInt(code) + 1) % 1_000_000);
        for (var i = 0; i < 5; i++) {
            refused(post(PeopleForTests.PROBATIONARY, meeting + "/check-in", wrong), 422, "code-wrong");
        }
        refused(post(PeopleForTests.PROBATIONARY, meeting + "/check-in", wrong), 422, "code-too-many");
        assertThat(post(PeopleForTests.SECRETARY, meeting + "/code", "")).hasStatusOk();
        refused(
                post(PeopleForTests.member(6), meeting + "/check-in", "{\"code\":\"%s\"}".formatted(code)),
                422,
                "code-wrong");
    }

    @Test
    void onlineIsForMeetingsThatOfferIt() {
        open();

        refused(post(PeopleForTests.MEMBER, meeting + "/online", ""), 422, "online-not-offered");
    }

    @Test
    void openingTwiceAndReplyingAfterwardsAreRefused() {
        open();

        refused(post(PeopleForTests.SECRETARY, meeting + "/opening", officers()), 409, "already-open");
        refused(put(PeopleForTests.MEMBER, meeting + "/reply", "{\"choice\":\"IN_PERSON\"}"), 409, "reply-closed");
    }

    @Test
    void guestsSitWithoutBeingCounted() {
        open();
        assertThat(post(PeopleForTests.DEPUTY, meeting + "/guests", """
                {"id":"%s","name":"Lê Văn Tám"}""".formatted(UUID.randomUUID())))
                .hasStatus(204);

        var sheet = get(PeopleForTests.DEPUTY, meeting + "/roll-call");
        assertThat(sheet)
                .bodyJson()
                .extractingPath("$.attendance.counts.guests")
                .isEqualTo(1);
        assertThat(sheet).bodyJson().extractingPath("$.attendance.expected").isEqualTo(31);
    }

    @Test
    void theCommitteeMeetsBehindItsOwnDoor() {
        plan();
        var committee = body(post(PeopleForTests.SECRETARY, meeting + "/committee-meeting", ""));
        var path = "/api/v1/meetings/" + committee.substring(committee.indexOf(":\"") + 2, committee.length() - 2);

        assertThat(get(PeopleForTests.COMMITTEE_MEMBER, path)).hasStatusOk();
        assertThat(get(PeopleForTests.SUPERIOR, path)).hasStatusOk();
        assertThat(get(PeopleForTests.MEMBER, path)).hasStatus(404);
        assertThat(body(post(PeopleForTests.SECRETARY, meeting + "/committee-meeting", "")))
                .isEqualTo(committee);
        assertThat(post(PeopleForTests.SECRETARY, path + "/opening", officers()))
                .hasStatus(204);
        assertThat(get(PeopleForTests.SECRETARY, path + "/attendance"))
                .bodyJson()
                .extractingPath("$.sentence")
                .isEqualTo("0/3 đảng viên phải dự có mặt (chi ủy 3 người): 0,0 %");
        assertThat(body(get(PeopleForTests.MEMBER, UNITS))).doesNotContain("COMMITTEE");
    }

    @Test
    void strangersNeighboursAndFormerMembersFindNothing() {
        announce();
        people.put(PeopleForTests.FORMER, PeopleForTests.BRANCH, "Người cũ", MemberStatus.OFFICIAL);
        people.remove(PeopleForTests.FORMER);
        for (var who : new MemberId[] {PeopleForTests.NEIGHBOUR_SECRETARY, PeopleForTests.FORMER}) {
            assertThat(get(who, meeting)).hasStatus(404);
            assertThat(get(who, UNITS)).hasStatus(404);
            assertThat(get(who, meeting + "/attendance")).hasStatus(404);
            assertThat(get(who, meeting + "/replies")).hasStatus(404);
            assertThat(put(who, meeting + "/reply", "{\"choice\":\"IN_PERSON\"}"))
                    .hasStatus(404);
            assertThat(post(who, meeting + "/announcements", "{}")).hasStatus(404);
            assertThat(post(who, meeting + "/opening", officers())).hasStatus(404);
            assertThat(post(who, meeting + "/check-in", "{\"code\":\"1\"}")).hasStatus(404);
            assertThat(body(get(who, "/api/v1/meetings"))).isEqualTo("[]");
        }
        assertThat(mvc.get().uri(meeting).exchange()).hasStatus(404);
    }

    @Test
    void thoseAboveReadAndChangeNothing() {
        announce();
        for (var who : new MemberId[] {PeopleForTests.SUPERIOR, PeopleForTests.OFFICER, PeopleForTests.INSPECTOR}) {
            assertThat(get(who, meeting)).hasStatusOk();
            assertThat(body(get(who, "/api/v1/meetings"))).contains(id);
            assertThat(post(who, meeting + "/announcements", "{}")).hasStatus(403);
            assertThat(post(who, meeting + "/opening", officers())).hasStatus(403);
        }
        assertThat(post(PeopleForTests.MEMBER, UNITS, planOf(UUID.randomUUID().toString())))
                .hasStatus(403);
        assertThat(post(PeopleForTests.COMMITTEE_MEMBER, meeting + "/agenda", """
                {"id":"%s","title":"Việc khác","minutes":5}""".formatted(UUID.randomUUID())))
                .hasStatus(201);
        assertThat(post(PeopleForTests.MEMBER, meeting + "/agenda", """
                {"id":"%s","title":"Việc khác","minutes":5}""".formatted(UUID.randomUUID())))
                .hasStatus(403);
    }

    @Test
    void badPlansNameTheirField() {
        refused(
                post(PeopleForTests.SECRETARY, UNITS, planOf(id).replace("2026-12-03T", "2026-11-03T")),
                422,
                "start-in-past");
        refused(post(PeopleForTests.SECRETARY, UNITS, planOf(id).replace(":90", ":3")), 422, "minutes-absurd");
        refused(
                post(PeopleForTests.SECRETARY, UNITS, planOf(id).replace("REGULAR", "COMMITTEE")),
                422,
                "kind-not-planned");
        var noAgenda = planOf(id).replace("\"withTemplate\":true", "\"withTemplate\":false");
        post(PeopleForTests.SECRETARY, UNITS, noAgenda);
        refused(post(PeopleForTests.SECRETARY, meeting + "/announcements", "{}"), 422, "agenda-empty");
    }

    private void announce() {
        plan();
        post(PeopleForTests.SECRETARY, meeting + "/announcements", "{}");
    }

    private void open() {
        announce();
        assertThat(post(PeopleForTests.SECRETARY, meeting + "/opening", officers()))
                .hasStatus(204);
    }

    private MvcTestResult plan() {
        return post(PeopleForTests.SECRETARY, UNITS, planOf(id));
    }

    private static String planOf(String id) {
        return """
                {"id":"%s","kind":"REGULAR","month":"2026-12","title":"Sinh hoạt tháng 12","startsAt":"2026-12-03T12:30:00Z",\
                "minutes":90,"place":"Nhà văn hóa thôn","form":"IN_PERSON","chair":"%s","withTemplate":true}""".formatted(id, PeopleForTests.SECRETARY);
    }

    private static String officers() {
        return """
                {"chair":"%s","secretary":"%s"}""".formatted(PeopleForTests.SECRETARY, PeopleForTests.DEPUTY);
    }

    private String version() {
        return body(get(PeopleForTests.SECRETARY, meeting)).replaceAll("(?s).*\"version\":(\\d+).*", "$1");
    }

    private String code() {
        var body = body(get(PeopleForTests.SECRETARY, meeting + "/code"));
        return body.replaceAll("\\D", "");
    }

    private void refused(MvcTestResult result, int status, String reason) {
        assertThat(result)
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("meetings.refusal." + reason);
        assertThat(result).bodyJson().extractingPath("$.detail").asString().doesNotContain("meetings.refusal", "{0}");
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult get(MemberId who, String uri) {
        return mvc.get()
                .uri(uri)
                .header("As", who)
                .header("Accept-Language", "vi")
                .exchange();
    }

    private MvcTestResult post(MemberId who, String uri, String json) {
        return mvc.post()
                .uri(uri)
                .header("As", who)
                .header("Accept-Language", "vi")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult put(MemberId who, String uri, String json) {
        return mvc.put()
                .uri(uri)
                .header("As", who)
                .header("Accept-Language", "vi")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
