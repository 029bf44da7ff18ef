package vn.chiboso.meetings.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import testing.ModuleTestConfiguration;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingDuties;
import vn.chiboso.meetings.api.MeetingDuty;
import vn.chiboso.meetings.api.MeetingDuty.Kind;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.in.AnnounceMeeting;
import vn.chiboso.meetings.application.port.in.AttachPaper;
import vn.chiboso.meetings.application.port.in.OpenMeeting;
import vn.chiboso.meetings.application.port.in.PlanMeeting;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.application.port.in.ReplyToMeeting;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.meetings.domain.ReplyChoice;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@MeetingsSlice
@Transactional
class MeetingDutiesTests {
    /** Whom no other test gives a task. */
    private static final MemberId MEMBER = PeopleForTests.member(23);

    private static final Actor SECRETARY = PeopleForTests.actor(PeopleForTests.SECRETARY);

    @Autowired
    MeetingDuties duties;

    @Autowired
    PlanMeeting planMeeting;

    @Autowired
    AttachPaper attachPaper;

    @Autowired
    AnnounceMeeting announceMeeting;

    @Autowired
    ReplyToMeeting replyToMeeting;

    @Autowired
    OpenMeeting openMeeting;

    @Autowired
    ReadMeeting readMeeting;

    @Autowired
    PeopleForTests people;

    private final MeetingId id = new MeetingId(UUID.randomUUID());

    @BeforeEach
    void startFromTheSameRoll() {
        people.reset();
    }

    @Test
    void theSecretaryOwesTheMonthsNobodyHasPlanned() {
        assertThat(of(PeopleForTests.SECRETARY))
                .filteredOn(d -> d.kind() == Kind.PREPARE_MEETING)
                .extracting(MeetingDuty::subject)
                .containsExactly(
                        "Sinh hoạt chi bộ thường kỳ tháng 11/2026", "Sinh hoạt chi bộ thường kỳ tháng 12/2026");
        assertThat(of(MEMBER)).isEmpty();
    }

    @Test
    void aPlannedMeetingWaitsToBeAnnounced() {
        plan();

        assertThat(kinds(PeopleForTests.SECRETARY)).contains(Kind.ANNOUNCE_MEETING);
        assertThat(kinds(MEMBER)).isEmpty();
    }

    @Test
    void anAnnouncedOneAsksForReadingAndReplyThenForComing() {
        announce();
        assertThat(kinds(MEMBER)).containsExactlyInAnyOrder(Kind.REPLY, Kind.READ_PAPERS);
        assertThat(of(MEMBER))
                .filteredOn(d -> d.kind() == Kind.READ_PAPERS)
                .allSatisfy(d -> assertThat(d.count()).isEqualTo(1));
        assertThat(kinds(PeopleForTests.EXEMPT)).containsExactly(Kind.READ_PAPERS);
        assertThat(kinds(PeopleForTests.NEIGHBOUR_SECRETARY)).containsOnly(Kind.PREPARE_MEETING);

        replyToMeeting.reply(
                new ReplyToMeeting.Command(PeopleForTests.actor(MEMBER), id, null, ReplyChoice.IN_PERSON, null));
        assertThat(kinds(MEMBER)).containsExactlyInAnyOrder(Kind.ATTEND, Kind.READ_PAPERS);
    }

    @Test
    void anOpenOneAsksForConductAndCheckIn() {
        announce();
        openMeeting.open(
                new OpenMeeting.Command(SECRETARY, id, null, PeopleForTests.SECRETARY, PeopleForTests.DEPUTY, null));

        assertThat(of(PeopleForTests.SECRETARY))
                .anyMatch(d -> d.kind() == Kind.CONDUCT_MEETING && d.link().equals("/meetings/" + id + "/conduct"));
        assertThat(of(MEMBER))
                .anyMatch(d -> d.kind() == Kind.ATTEND && d.link().equals("/meetings/" + id + "/check-in"));
    }

    @Test
    void aTechnicianOwesNothing() {
        announce();

        assertThat(duties.of(PeopleForTests.technician(), ModuleTestConfiguration.NOW))
                .isEmpty();
    }

    private List<MeetingDuty> of(MemberId who) {
        return duties.of(PeopleForTests.actor(who), ModuleTestConfiguration.NOW);
    }

    private List<Kind> kinds(MemberId who) {
        return of(who).stream().map(MeetingDuty::kind).toList();
    }

    private void plan() {
        planMeeting.plan(new PlanMeeting.Command(
                SECRETARY,
                id,
                PeopleForTests.BRANCH,
                MeetingKind.REGULAR,
                YearMonth.of(2026, 12),
                "Sinh hoạt tháng 12",
                Instant.parse("2026-12-03T12:30:00Z"),
                90,
                "Nhà văn hóa",
                MeetingForm.IN_PERSON,
                null,
                PeopleForTests.SECRETARY,
                true));
    }

    private void announce() {
        plan();
        var item = readMeeting
                .read(SECRETARY, id)
                .meeting()
                .agenda()
                .items()
                .getFirst()
                .id();
        attachPaper.attach(new AttachPaper.Command(SECRETARY, id, item, "ban-tin.pdf", new byte[] {1}, true));
        announceMeeting.announce(new AnnounceMeeting.Command(SECRETARY, id, null));
    }
}
