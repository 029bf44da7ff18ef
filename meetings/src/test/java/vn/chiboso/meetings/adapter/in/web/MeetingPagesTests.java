package vn.chiboso.meetings.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.domain.AgendaItem;
import vn.chiboso.membership.api.MemberId;

/** Page controllers: which view, which status, and that nothing typed is lost. */
@MeetingsSlice
@Transactional
class MeetingPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    PeopleForTests people;

    @Autowired
    ReadMeeting readMeeting;

    private final String id = UUID.randomUUID().toString();
    private final String page = "/meetings/" + id;

    @BeforeEach
    void startFromTheSameRoll() {
        people.reset();
    }

    @Test
    void theSecretaryIsOfferedTheNextMonthAMemberIsNot() {
        assertThat(get(PeopleForTests.SECRETARY, "/meetings"))
                .hasStatusOk()
                .hasViewName("meetings/list")
                .model()
                .containsKey("nextMonth")
                .doesNotContainEntry("nextMonth", null);
        assertThat(get(PeopleForTests.MEMBER, "/meetings")).model().containsEntry("nextMonth", null);
    }

    @Test
    void theNewPageProposesADay() {
        assertThat(get(PeopleForTests.SECRETARY, "/meetings/new?month=2026-12"))
                .hasStatusOk()
                .hasViewName("meetings/new");
        assertThat(get(PeopleForTests.MEMBER, "/meetings/new?month=2026-12")).hasStatus(403);
        assertThat(get(PeopleForTests.NEIGHBOUR_SECRETARY, "/meetings/new?unit=" + PeopleForTests.BRANCH))
                .hasStatus(404);
    }

    @Test
    void aPlanIsMadeOnceAndShown() {
        assertThat(plan(Map.of())).hasStatus3xxRedirection().hasRedirectedUrl(page);
        assertThat(plan(Map.of())).hasStatus3xxRedirection();

        assertThat(get(PeopleForTests.MEMBER, page)).hasStatusOk().hasViewName("meetings/meeting");
    }

    @Test
    void aBadPlanComesBackWithWhatWasTypedAndTheFieldNamed() {
        var past = plan(Map.of("date", "2026-11-03", "place", "Đình làng"));

        assertThat(past).hasStatus(422).hasViewName("meetings/new");
        assertThat(faults(past, "plan").getFieldError("date")).isNotNull();
        assertThat(faults(past, "plan").getFieldValue("place")).isEqualTo("Đình làng");

        assertThat(faults(plan(Map.of("date", "31/02/2027")), "plan").hasFieldErrors("date"))
                .isTrue();
        assertThat(faults(plan(Map.of("time", "")), "plan").hasFieldErrors("time"))
                .isTrue();
        assertThat(faults(plan(Map.of("minutes", "")), "plan").hasFieldErrors("minutes"))
                .isTrue();
        assertThat(faults(plan(Map.of("title", " ")), "plan").hasFieldErrors("title"))
                .isTrue();
    }

    @Test
    void aStalePlanIsToldSoAndKept() {
        plan(Map.of());
        post(
                PeopleForTests.COMMITTEE_MEMBER,
                page + "/agenda",
                Map.of("itemId", UUID.randomUUID().toString(), "title", "Việc khác", "minutes", "5"));

        var stale = post(
                PeopleForTests.SECRETARY,
                page + "/plan",
                Map.of(
                        "version",
                        "0",
                        "title",
                        "Tên mới",
                        "date",
                        "2026-12-04",
                        "time",
                        "19:30",
                        "minutes",
                        "90",
                        "form",
                        "IN_PERSON",
                        "place",
                        "Đình làng"));

        assertThat(stale).hasStatus(422).hasViewName("meetings/plan");
        assertThat(faults(stale, "plan").getGlobalErrors()).hasSize(1);
        assertThat(faults(stale, "plan").getFieldValue("title")).isEqualTo("Tên mới");
    }

    @Test
    void theAgendaIsArrangedByItsButtons() {
        plan(Map.of());
        var first = items().getFirst().id();
        var who = PeopleForTests.MEMBER.toString();

        assertThat(post(PeopleForTests.SECRETARY, page + "/agenda/" + first + "/move", Map.of("by", "1")))
                .hasRedirectedUrl(page + "/agenda");
        assertThat(items().get(1).id()).isEqualTo(first);
        assertThat(post(
                        PeopleForTests.SECRETARY,
                        page + "/agenda/" + first,
                        Map.of("version", version(), "title", "Khai mạc ngắn", "minutes", "3", "presenter", who)))
                .hasRedirectedUrl(page + "/agenda");
        assertThat(items().get(1).title()).isEqualTo("Khai mạc ngắn");
        assertThat(items().get(1).presenter()).isEqualTo(PeopleForTests.MEMBER);

        var untitled = post(PeopleForTests.SECRETARY, page + "/agenda/" + first, Map.of("title", "", "minutes", "3"));
        assertThat(untitled).hasStatus(422).hasViewName("meetings/item");
        var blind = post(PeopleForTests.SECRETARY, page + "/agenda/" + first, Map.of("title", "Khác", "minutes", "3"));
        assertThat(faults(blind, "entry").getGlobalErrors()).hasSize(1);
        assertThat(post(PeopleForTests.SECRETARY, page + "/agenda/" + first + "/remove", Map.of()))
                .hasRedirectedUrl(page + "/agenda");
        assertThat(items()).noneMatch(i -> i.id().equals(first));
        assertThat(get(PeopleForTests.MEMBER, page + "/agenda")).hasStatus(403);
    }

    @Test
    void aPaperIsAttachedReadAndTakenOff() {
        plan(Map.of());
        var path = page + "/agenda/" + items().getFirst().id() + "/papers";
        var file = new MockMultipartFile("file", "ban-tin.pdf", "application/pdf", new byte[] {1});

        assertThat(mvc.post()
                        .uri(path)
                        .multipart()
                        .file(file)
                        .header("As", PeopleForTests.SECRETARY)
                        .exchange())
                .hasStatus(422);
        assertThat(mvc.post()
                        .uri(path)
                        .multipart()
                        .file(file)
                        .param("declaredNoSecret", "true")
                        .header("As", PeopleForTests.SECRETARY)
                        .exchange())
                .hasStatus3xxRedirection();
        var paper = items().getFirst().papers().getFirst().file();
        assertThat(get(PeopleForTests.MEMBER, page + "/papers/" + paper)).hasStatus(404);
        post(PeopleForTests.SECRETARY, page + "/announce", Map.of());
        assertThat(view(PeopleForTests.MEMBER).unread()).isEqualTo(1);

        assertThat(get(PeopleForTests.MEMBER, page + "/papers/" + paper)).hasRedirectedUrl("/documents/files/" + paper);
        assertThat(view(PeopleForTests.MEMBER).unread()).isZero();
        assertThat(get(PeopleForTests.NEIGHBOUR_SECRETARY, page + "/papers/" + paper))
                .hasStatus(404);
        post(PeopleForTests.SECRETARY, path + "/" + paper + "/remove", Map.of());
        assertThat(items().getFirst().papers()).isEmpty();
    }

    @Test
    void announcingIsPreviewedAndRepliesKeepWhatWasTyped() {
        plan(Map.of());
        assertThat(get(PeopleForTests.SECRETARY, page + "/announce"))
                .hasStatusOk()
                .hasViewName("meetings/announce")
                .model()
                .extractingByKey("preview")
                .extracting("onPaper")
                .isEqualTo(2);
        assertThat(post(PeopleForTests.SECRETARY, page + "/announce", Map.of())).hasRedirectedUrl(page);

        var mute = post(PeopleForTests.MEMBER, page + "/reply", Map.of("choice", "ABSENT", "reason", ""));
        assertThat(mute).hasStatus(422).hasViewName("meetings/meeting");
        assertThat(faults(mute, "reply").hasFieldErrors("reason")).isTrue();
        assertThat(faults(post(PeopleForTests.MEMBER, page + "/reply", Map.of("reason", "Ốm")), "reply")
                        .getFieldValue("reason"))
                .isEqualTo("Ốm");
        assertThat(post(PeopleForTests.MEMBER, page + "/reply", Map.of("choice", "IN_PERSON")))
                .hasRedirectedUrl(page);
        assertThat(post(
                        PeopleForTests.SECRETARY,
                        page + "/replies/" + PeopleForTests.member(7),
                        Map.of("choice", "ABSENT", "reason", "Gọi điện báo ốm")))
                .hasRedirectedUrl(page + "/replies");
        assertThat(get(PeopleForTests.SECRETARY, page + "/replies")).hasViewName("meetings/replies");
    }

    @Test
    void theRollIsCalledRowByRowOrAtOnce() {
        open();
        assertThat(get(PeopleForTests.DEPUTY, page + "/roll-call")).hasViewName("meetings/roll-call");
        assertThat(get(PeopleForTests.DEPUTY, page + "/roll-call/all")).hasViewName("meetings/roll-call-all");
        var row = page + "/roll-call/" + PeopleForTests.MEMBER;

        assertThat(post(PeopleForTests.DEPUTY, row, Map.of("presence", "IN_PERSON")))
                .hasRedirectedUrl(page + "/roll-call");
        assertThat(mvc.post()
                        .uri(row)
                        .param("presence", "ABSENT_WITHOUT_REASON")
                        .header("As", PeopleForTests.DEPUTY)
                        .header("HX-Request", "true")
                        .exchange())
                .hasViewName("meetings/roll-call :: sheet");
        post(
                PeopleForTests.DEPUTY,
                page + "/roll-call",
                Map.of(
                        "presence-" + PeopleForTests.member(5), "ABSENT_WITH_REASON",
                        "reason-" + PeopleForTests.member(5), "Ốm"));
        post(PeopleForTests.DEPUTY, page + "/roll-call/rest", Map.of());
        post(PeopleForTests.DEPUTY, row + "/arrival", Map.of());
        post(PeopleForTests.DEPUTY, row + "/leaving", Map.of());

        var attendance = Objects.requireNonNull(view(PeopleForTests.MEMBER).attendance());
        assertThat(attendance.present()).isEqualTo(30);
        assertThat(attendance.withReason()).isEqualTo(1);
        assertThat(attendance.leftEarly()).isEqualTo(1);
        assertThat(get(PeopleForTests.MEMBER, page + "/roll-call")).hasStatus(403);
        assertThat(get(PeopleForTests.MEMBER, page + "/attendance"))
                .hasViewName("meetings/fragments/attendance :: line(a=${attendance})");
    }

    @Test
    void theRestOfTheRollIsAsItReplied() {
        plan(Map.of("form", "HYBRID"));
        post(PeopleForTests.SECRETARY, page + "/announce", Map.of());
        post(PeopleForTests.MEMBER, page + "/reply", Map.of("choice", "ONLINE"));
        post(
                PeopleForTests.SECRETARY,
                page + "/replies/" + PeopleForTests.member(5),
                Map.of("choice", "ABSENT", "reason", "Đi Vinh"));
        openAnnounced();

        assertThat(post(PeopleForTests.DEPUTY, page + "/roll-call/rest", Map.of()))
                .hasRedirectedUrl(page + "/roll-call");

        var attendance = Objects.requireNonNull(view(PeopleForTests.MEMBER).attendance());
        assertThat(attendance.inPerson()).isEqualTo(29);
        assertThat(attendance.online()).isEqualTo(1);
        assertThat(attendance.withReason()).isEqualTo(1);
        assertThat(attendance.notCalled()).isZero();
    }

    @Test
    void theCodeIsShownAndAWrongOneKeepsThePage() {
        open();
        assertThat(get(PeopleForTests.SECRETARY, page + "/code")).hasViewName("meetings/code");
        assertThat(post(PeopleForTests.SECRETARY, page + "/code", Map.of())).hasRedirectedUrl(page + "/code");
        var wrong = post(PeopleForTests.MEMBER, page + "/check-in", Map.of("code", "không"));

        assertThat(wrong).hasStatus(422).hasViewName("meetings/check-in");
        assertThat(faults(wrong, "checkIn").hasFieldErrors("code")).isTrue();
    }

    @Test
    void openingNeedsAChairAndASecretary() {
        plan(Map.of());
        post(PeopleForTests.SECRETARY, page + "/announce", Map.of());
        var nobody = post(
                PeopleForTests.SECRETARY,
                page + "/open",
                Map.of("chair", PeopleForTests.SECRETARY.toString(), "secretary", ""));

        assertThat(nobody).hasStatus(422).hasViewName("meetings/open");
        assertThat(faults(nobody, "officers").hasFieldErrors("secretary")).isTrue();
    }

    @Test
    void aMeetingIsCancelledWithAReason() {
        plan(Map.of());
        var mute = post(PeopleForTests.SECRETARY, page + "/cancel", Map.of("reason", ""));
        assertThat(mute).hasStatus(422).hasViewName("meetings/cancel");
        assertThat(post(PeopleForTests.SECRETARY, page + "/cancel", Map.of("reason", "Bão số 9")))
                .hasRedirectedUrl(page);
    }

    @Test
    void strangersFindNoPage() {
        open();
        for (var sub : new String[] {
            "",
            "/plan",
            "/agenda",
            "/announce",
            "/replies",
            "/open",
            "/roll-call",
            "/code",
            "/check-in",
            "/attendance",
            "/cancel"
        }) {
            assertThat(get(PeopleForTests.NEIGHBOUR_SECRETARY, page + sub)).hasStatus(404);
        }
    }

    private void open() {
        plan(Map.of());
        post(PeopleForTests.SECRETARY, page + "/announce", Map.of());
        openAnnounced();
    }

    private void openAnnounced() {
        assertThat(post(
                        PeopleForTests.SECRETARY,
                        page + "/open",
                        Map.of(
                                "chair", PeopleForTests.SECRETARY.toString(),
                                "secretary", PeopleForTests.DEPUTY.toString())))
                .hasRedirectedUrl(page + "/roll-call");
    }

    private ReadMeeting.View view(MemberId who) {
        return readMeeting.read(PeopleForTests.actor(who), MeetingId.of(id));
    }

    private String version() {
        return Long.toString(view(PeopleForTests.SECRETARY).meeting().version());
    }

    private List<AgendaItem> items() {
        return view(PeopleForTests.SECRETARY).meeting().agenda().items();
    }

    private MvcTestResult plan(Map<String, String> other) {
        var form = new HashMap<>(Map.of(
                "id",
                id,
                "unit",
                PeopleForTests.BRANCH.toString(),
                "kind",
                "REGULAR",
                "month",
                "2026-12",
                "title",
                "Sinh hoạt tháng 12",
                "date",
                "2026-12-03",
                "time",
                "19:30",
                "minutes",
                "90",
                "form",
                "IN_PERSON",
                "place",
                "Nhà văn hóa"));
        form.put("chair", PeopleForTests.SECRETARY.toString());
        form.putAll(other);
        return post(PeopleForTests.SECRETARY, "/meetings", form);
    }

    private MvcTestResult get(MemberId who, String uri) {
        return mvc.get()
                .uri(uri)
                .header("As", who)
                .header("Accept-Language", "vi")
                .exchange();
    }

    private MvcTestResult post(MemberId who, String uri, Map<String, String> form) {
        var request = mvc.post().uri(uri).header("As", who).header("Accept-Language", "vi");
        form.forEach(request::param);
        return request.characterEncoding(StandardCharsets.UTF_8).exchange();
    }

    private static BindingResult faults(MvcTestResult result, String form) {
        var model =
                Objects.requireNonNull(result.getMvcResult().getModelAndView()).getModel();
        return (BindingResult) Objects.requireNonNull(model.get(BindingResult.MODEL_KEY_PREFIX + form));
    }
}
