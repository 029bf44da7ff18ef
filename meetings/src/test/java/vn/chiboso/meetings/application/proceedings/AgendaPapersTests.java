package vn.chiboso.meetings.application.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.documents.api.AnnouncedFiles;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.in.AttachPaper;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.membership.api.Actor;

/** Files attached to an agenda are for those who may see the meeting. */
@MeetingsSlice
class AgendaPapersTests {
    private static final Actor SECRETARY = PeopleForTests.actor(PeopleForTests.SECRETARY);
    private static final YearMonth MONTH = YearMonth.of(2021, 5);
    private static final Instant DAY = Instant.parse("2021-05-03T12:30:00Z");

    @Autowired
    StageForTests stage;

    @Autowired
    ReadMeeting readMeeting;

    @Autowired
    AttachPaper attachPaper;

    @Autowired
    PeopleForTests library;

    @Autowired
    AnnouncedFiles announcedFiles;

    @Autowired
    Meetings meetings;

    @Test
    void theCommitteeKeepsItsFilesToItself() {
        var main = stage.plan(MeetingKind.REGULAR, MONTH, null, DAY);
        var prepares = stage.plan(MeetingKind.COMMITTEE, MONTH, main, DAY.minusSeconds(86_400));
        assertThat(attached(main, "chuong-trinh.pdf")).isEqualTo(Audience.BRANCH);
        assertThat(attached(prepares, "nhan-su.pdf")).isEqualTo(Audience.COMMITTEE);
    }

    @Test
    void theBranchKnowsOfAFileFromTheAnnouncementOn() {
        var meeting = stage.plan(MeetingKind.REGULAR, MONTH.plusMonths(1), null, DAY.plusSeconds(30 * 86_400));
        var file = attach(meeting, "bao-cao.pdf");
        assertThat(announcedFiles.of(PeopleForTests.BRANCH)).doesNotContain(file);
        var planned = meetings.find(meeting).orElseThrow();
        planned.announce(DAY);
        meetings.save(planned);
        assertThat(announcedFiles.of(PeopleForTests.BRANCH)).contains(file);
    }

    private Audience attached(MeetingId meeting, String name) {
        return library.audience(attach(meeting, name));
    }

    private FileId attach(MeetingId meeting, String name) {
        var items = readMeeting.read(SECRETARY, meeting).meeting().agenda().items();
        var command =
                new AttachPaper.Command(SECRETARY, meeting, items.getFirst().id(), name, new byte[] {1}, true);
        return attachPaper.attach(command).id();
    }
}
