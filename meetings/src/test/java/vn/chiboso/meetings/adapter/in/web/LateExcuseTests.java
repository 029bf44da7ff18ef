package vn.chiboso.meetings.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingRecords;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.application.port.in.SeeExcuses;
import vn.chiboso.meetings.application.port.in.TellAbsences;
import vn.chiboso.meetings.application.port.in.proceedings.ConcludeMeeting;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.application.port.in.proceedings.TrackAgenda;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.application.proceedings.StageForTests;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.AbsencesNoted;
import vn.chiboso.membership.api.AccountRecords;
import vn.chiboso.membership.api.MemberDiary;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;

/** Absences of a meeting that is over, excused by who leads the branch: beside the roll call, never in it. */
@MeetingsSlice
class LateExcuseTests {
    private static final MemberId ABSENT = PeopleForTests.member(6);
    private static final MemberId OTHER = PeopleForTests.member(7);
    private static int months;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PeopleForTests people;

    @Autowired
    StageForTests stage;

    @Autowired
    Seats seats;

    @Autowired
    ShowProceedings show;

    @Autowired
    TrackAgenda track;

    @Autowired
    ConcludeMeeting conclude;

    @Autowired
    ReadMeeting readMeeting;

    @Autowired
    SeeExcuses see;

    @Autowired
    TellAbsences tellAbsences;

    @Autowired
    MeetingRecords records;

    @Autowired
    List<MemberDiary> diaries;

    @Autowired
    List<PersonalRecords> personal;

    @Autowired
    List<AccountRecords> written;

    @Autowired
    JdbcClient sql;

    private MeetingId meeting = new MeetingId(new UUID(0, 0));
    private YearMonth month = YearMonth.of(2016, 1);

    @BeforeEach
    void aMeetingWithTwoAbsentWithoutReason() {
        people.reset();
        month = YearMonth.of(2016, 1).minusMonths(months++);
        meeting = stage.open(month);
        absent(ABSENT);
        absent(OTHER);
    }

    @Test
    void anExcuseAcceptedLaterStandsBesideTheRollCallAndIsToldAnew(PublishedEvents events) {
        conclude();
        assertThat(accept(PeopleForTests.SECRETARY, ABSENT, "Cấp cứu", "Chi ủy", day(5)))
                .hasRedirectedUrl("/meetings/" + meeting + "/excuses");

        var told = events.ofType(AbsencesNoted.class)
                .matching(said -> said.meeting().equals(meeting.value()));
        assertThat(told).extracting(AbsencesNoted::unexcused).containsExactly(List.of(ABSENT, OTHER), List.of(OTHER));
        assertThat(told).extracting(AbsencesNoted::at).isSorted().doesNotHaveDuplicates();
        assertThat(told).extracting(AbsencesNoted::month).containsOnly(month);
        // what the minutes were signed on
        assertThat(seat(ABSENT).presence()).isEqualTo(Presence.ABSENT_WITHOUT_REASON);
        assertThat(seat(ABSENT).reason()).isNull();
        var view = readMeeting.read(PeopleForTests.actor(PeopleForTests.SECRETARY), meeting);
        assertThat(Objects.requireNonNull(view.attendance()).withoutReason()).isEqualTo(2);
        assertThat(view.excused())
                .containsExactly(new ReadMeeting.Excused(seat(ABSENT).fullName(), day(5), "Cấp cứu"));
        // others read that it was accepted, and only the person why
        assertThat(readMeeting
                        .read(PeopleForTests.actor(PeopleForTests.member(8)), meeting)
                        .excused())
                .extracting(ReadMeeting.Excused::reason)
                .containsOnlyNulls();
        assertThat(readMeeting.read(PeopleForTests.actor(ABSENT), meeting).excused())
                .extracting(ReadMeeting.Excused::reason)
                .containsExactly("Cấp cứu");
        assertThat(presence(ABSENT)).isEqualTo(MemberDiary.Presence.EXCUSED_LATER);
        assertThat(presence(OTHER)).isEqualTo(MemberDiary.Presence.ABSENT);
        var facts = records.factsOf(meeting).orElseThrow();
        assertThat(facts.absentWithoutReason()).isOne();
        assertThat(facts.excusedLater()).isOne();
        assertThat(facts.absentWithReason()).isEqualTo(3);
    }

    @Test
    void whatWasAcceptedIsTakenBackByARowOfItsOwn(PublishedEvents events) {
        conclude();
        accept(PeopleForTests.SECRETARY, ABSENT, "Cấp cứu", "Chi ủy", day(5));
        assertThat(withdraw(PeopleForTests.SECRETARY, ABSENT, "")).hasStatus(422);
        assertThat(withdraw(PeopleForTests.SECRETARY, ABSENT, "Nhầm người"))
                .hasRedirectedUrl("/meetings/" + meeting + "/excuses");
        assertThat(withdraw(PeopleForTests.SECRETARY, ABSENT, "Nhầm người")).hasStatus(422);

        assertThat(events.ofType(AbsencesNoted.class)
                        .matching(said -> said.meeting().equals(meeting.value())))
                .extracting(AbsencesNoted::unexcused)
                .containsExactly(List.of(ABSENT, OTHER), List.of(OTHER), List.of(ABSENT, OTHER));
        assertThat(presence(ABSENT)).isEqualTo(MemberDiary.Presence.ABSENT);
        assertThat(records.factsOf(meeting).orElseThrow().absentWithoutReason()).isEqualTo(2);
        assertThat(sql.sql("select count(*) from meetings.absence_excuse where meeting_id = :m")
                        .param("m", meeting.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        // the same person once more
        assertThat(accept(PeopleForTests.SECRETARY, ABSENT, "Cấp cứu", "Chi ủy", day(6)))
                .hasRedirectedUrl("/meetings/" + meeting + "/excuses");
        assertThat(presence(ABSENT)).isEqualTo(MemberDiary.Presence.EXCUSED_LATER);
    }

    @Test
    void onlyWhoLeadsTheBranchAcceptsAndNobodyOfThemselves() {
        absent(PeopleForTests.DEPUTY);
        conclude();
        assertThat(accept(PeopleForTests.member(8), ABSENT, "Ốm", "Chi ủy", day(5)))
                .hasStatus(403);
        assertThat(accept(PeopleForTests.NEIGHBOUR_SECRETARY, ABSENT, "Ốm", "Chi ủy", day(5)))
                .hasStatus(404);
        assertThat(accept(PeopleForTests.DEPUTY, PeopleForTests.DEPUTY, "Ốm", "Chi ủy", day(5)))
                .hasStatus(422);
        assertThat(accept(PeopleForTests.SECRETARY, PeopleForTests.DEPUTY, "Ốm", "Chi ủy", day(5)))
                .hasRedirectedUrl("/meetings/" + meeting + "/excuses");
        assertThat(withdraw(PeopleForTests.DEPUTY, PeopleForTests.DEPUTY, "Thôi"))
                .hasStatus(422);
        assertThat(get(PeopleForTests.member(8))).hasStatus(403);
        assertThat(get(PeopleForTests.NEIGHBOUR_SECRETARY)).hasStatus(404);
        assertThat(get(PeopleForTests.SECRETARY)).hasStatusOk();
    }

    @Test
    void whoReadsItWithoutLeadingIsOfferedNothingAndNobodyThemselves() {
        absent(PeopleForTests.DEPUTY);
        conclude();
        accept(PeopleForTests.SECRETARY, ABSENT, "Cấp cứu", "Chi ủy", day(5));
        assertThat(seen(PeopleForTests.DEPUTY).open()).extracting(Seat::member).containsExactly(OTHER);
        assertThat(seen(PeopleForTests.SECRETARY).open())
                .extracting(Seat::member)
                .containsExactly(PeopleForTests.DEPUTY, OTHER);
        accept(PeopleForTests.SECRETARY, PeopleForTests.DEPUTY, "Ốm", "Chi ủy", day(5));
        assertThat(seen(PeopleForTests.SECRETARY).mayTakeBack())
                .containsExactlyInAnyOrder(ABSENT, PeopleForTests.DEPUTY);
        assertThat(seen(PeopleForTests.DEPUTY).mayTakeBack()).containsExactly(ABSENT);
        assertThat(seen(PeopleForTests.OFFICER)).satisfies(view -> {
            assertThat(view.absent()).hasSize(3);
            assertThat(view.open()).isEmpty();
            assertThat(view.mayTakeBack()).isEmpty();
        });
    }

    private SeeExcuses.View seen(MemberId who) {
        return see.see(PeopleForTests.actor(who), meeting);
    }

    @Test
    void refusesWhatIsNoUnexcusedAbsenceOfAMeetingThatIsOver() {
        assertThat(accept(PeopleForTests.SECRETARY, ABSENT, "Ốm", "Chi ủy", day(5)))
                .hasStatus(422);
        conclude();
        assertThat(accept(PeopleForTests.SECRETARY, PeopleForTests.member(8), "Ốm", "Chi ủy", day(5)))
                .hasStatus(422);
        assertThat(accept(PeopleForTests.SECRETARY, ABSENT, " ", "Chi ủy", day(5)))
                .hasStatus(422);
        assertThat(accept(PeopleForTests.SECRETARY, ABSENT, "Ốm", "", day(5))).hasStatus(422);
        assertThat(accept(PeopleForTests.SECRETARY, ABSENT, "Ốm", "Chi ủy", day(2)))
                .hasStatus(422);
        assertThat(accept(PeopleForTests.SECRETARY, ABSENT, "Ốm", "Chi ủy", LocalDate.of(2099, 1, 1)))
                .hasStatus(422);
        assertThat(accept(PeopleForTests.SECRETARY, ABSENT, "Ốm", "Chi ủy", day(3)))
                .hasRedirectedUrl("/meetings/" + meeting + "/excuses");
        assertThat(accept(PeopleForTests.SECRETARY, ABSENT, "Ốm", "Chi ủy", day(3)))
                .hasStatus(422);
    }

    @Test
    void theSameByRest() {
        conclude();
        var body = "{\"member\":\"%s\",\"reason\":\"Ốm\",\"acceptedBy\":\"Chi ủy\",\"acceptedOn\":\"%s\"}"
                .formatted(ABSENT, day(4));
        assertThat(json("", PeopleForTests.SECRETARY, body)).hasStatus(204);
        assertThat(json("", PeopleForTests.SECRETARY, body)).hasStatus(409);
        assertThat(json("/" + ABSENT + "/withdrawal", PeopleForTests.SECRETARY, "{\"reason\":\"Nhầm\"}"))
                .hasStatus(204);
        var read = mvc.get()
                .uri("/api/v1/meetings/" + meeting + "/excuses")
                .header("As", PeopleForTests.SECRETARY)
                .exchange();
        assertThat(read)
                .bodyJson()
                .extractingPath("$.said[*].accepted")
                .asArray()
                .containsExactly(true, false);
        assertThat(read)
                .bodyJson()
                .extractingPath("$.absences[*].excusedLater")
                .asArray()
                .containsExactly(false, false);
    }

    @Test
    void thePersonIsToldWhyInTheirDataAndWhoWroteItOnlyThatTheyDid() {
        conclude();
        accept(PeopleForTests.SECRETARY, ABSENT, "Cấp cứu", "Chi ủy", day(5));
        var vi = Locale.of("vi");
        assertThat(personal.stream().flatMap(r -> r.of(ABSENT, vi).stream()).flatMap(s -> s.facts().stream()))
                .extracting(PersonalFact::value)
                .anyMatch(
                        value -> value.contains("chấp nhận") && value.contains("Cấp cứu") && value.contains("Chi ủy"));
        var account = PeopleForTests.actor(PeopleForTests.SECRETARY).account();
        assertThat(written.stream()
                        .flatMap(r -> r.of(List.of(account), vi).stream())
                        .flatMap(s -> s.facts().stream()))
                .extracting(PersonalFact::value)
                .anyMatch(value -> value.contains("chấp nhận"))
                .noneMatch(value -> value.contains("Cấp cứu"));
    }

    @Test
    void whatWasConcludedBeforeAnybodyWasToldIsToldOnceForTheRunningYear(PublishedEvents events) {
        conclude();
        forget();
        tellAll();
        assertThat(told(events)).isEqualTo(1); // of a year that is over nothing is told again
        sql.sql("update meetings.meeting set month = '2026-07-01', unit_id = :unit where id = :m")
                .param("unit", UUID.randomUUID())
                .param("m", meeting.value())
                .update();
        tellAll();
        tellAll();
        assertThat(told(events)).isEqualTo(2);
        var end = Objects.requireNonNull(
                records.factsOf(meeting).orElseThrow().meeting().concludedAt());
        // as of its end, so that what was told of it before is not undone
        assertThat(events.ofType(AbsencesNoted.class)
                        .matching(said -> said.meeting().equals(meeting.value())
                                && said.at().equals(end)))
                .singleElement()
                .satisfies(said -> assertThat(said.unexcused()).containsExactly(ABSENT, OTHER));
    }

    private long told(PublishedEvents events) {
        return StreamSupport.stream(
                        events.ofType(AbsencesNoted.class)
                                .matching(said -> said.meeting().equals(meeting.value()))
                                .spliterator(),
                        false)
                .count();
    }

    private void tellAll() {
        for (var next = tellAbsences.tell(null); next.isPresent(); next = tellAbsences.tell(next.get())) {}
    }

    private void forget() {
        sql.sql("delete from meetings.absences_told where meeting_id = :m")
                .param("m", meeting.value())
                .update();
    }

    private void conclude() {
        var actor = PeopleForTests.actor(PeopleForTests.SECRETARY);
        var item = show.show(meeting, actor).room().agenda().getFirst().id();
        track.track(new TrackAgenda.Command(meeting, item, TrackAgenda.Turn.START), actor);
        conclude.conclude(
                new ConcludeMeeting.Command(meeting, true, opened().plusSeconds(5400)),
                PeopleForTests.actor(PeopleForTests.SECRETARY));
    }

    private Instant opened() {
        return Objects.requireNonNull(records.find(meeting).orElseThrow().openedAt());
    }

    private void absent(MemberId member) {
        var s = seat(member);
        seats.save(
                meeting,
                new Seat(
                        member,
                        s.fullName(),
                        s.status(),
                        s.official(),
                        s.role(),
                        Presence.ABSENT_WITHOUT_REASON,
                        null,
                        null,
                        null));
    }

    private Seat seat(MemberId member) {
        return seats.find(meeting, member).orElseThrow();
    }

    private LocalDate day(int n) {
        return month.atDay(n);
    }

    private MemberDiary.Presence presence(MemberId member) {
        return diaries.stream()
                .flatMap(d -> d.meetings(member, opened().minusSeconds(60)).stream())
                .filter(called -> called.link().endsWith(meeting.toString()))
                .map(MemberDiary.Called::presence)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(MemberId who) {
        return mvc.get()
                .uri("/meetings/" + meeting + "/excuses")
                .locale(Locale.of("vi"))
                .header("As", who)
                .exchange();
    }

    private MvcTestResult accept(MemberId who, MemberId member, String reason, String by, LocalDate on) {
        return post(
                "/excuses",
                who,
                Map.of("member", member.toString(), "reason", reason, "acceptedBy", by, "acceptedOn", on.toString()));
    }

    private MvcTestResult withdraw(MemberId who, MemberId member, String reason) {
        return post("/excuses/" + member + "/withdrawal", who, Map.of("reason", reason));
    }

    private MvcTestResult json(String path, MemberId who, String body) {
        return mvc.post()
                .uri("/api/v1/meetings/" + meeting + "/excuses" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("As", who)
                .exchange();
    }

    private MvcTestResult post(String path, MemberId who, Map<String, String> params) {
        var request = mvc.post()
                .uri("/meetings/" + meeting + path)
                .locale(Locale.of("vi"))
                .header("As", who);
        params.forEach(request::param);
        return request.exchange();
    }
}
