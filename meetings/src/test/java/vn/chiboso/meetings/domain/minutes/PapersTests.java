package vn.chiboso.meetings.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.meetings.domain.RoomsForTests.OPENED;
import static vn.chiboso.meetings.domain.RoomsForTests.member;
import static vn.chiboso.meetings.domain.RoomsForTests.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.Block;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.Signature;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.meetings.domain.proceedings.Conclusion;
import vn.chiboso.meetings.domain.proceedings.Proceedings;
import vn.chiboso.meetings.domain.resolution.Person;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.ResolutionText;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskState;
import vn.chiboso.membership.api.Position;

class PapersTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private final Room room =
            RoomsForTests.room(MeetingKind.REGULAR, MeetingState.CONCLUDED, officials(1, 3), OPENED.plusSeconds(5400));
    private final MinutesSource source = new MinutesSource(
            new Proceedings(room, List.of(), List.of()), "Chi bộ", Conclusion.none(), List.of(), RoomsForTests.ZONE);
    private final Letterhead head = new Letterhead("Chi bộ", "Đảng ủy xã", "BÍ THƯ");

    @Test
    void theMinutesHaveNumberedSectionsAndTwoSignatures() {
        var adopted = Minutes.blank(room.meeting()).adopted(source, OPENED);
        var paper = MinutesPaper.of(adopted, source, head);
        assertThat(paper.kind()).isEqualTo(PaperKind.MINUTES);
        assertThat(paper.title()).isEqualTo("Sinh hoạt thường kỳ tháng 11 năm 2026");
        assertThat(paper.date()).isEqualTo(DAY);
        assertThat(paper.body())
                .contains(
                        new Block.Heading(1, "I- THỜI GIAN, ĐỊA ĐIỂM, NGƯỜI ĐIỀU HÀNH"),
                        new Block.Heading(1, "IX- THÔNG QUA BIÊN BẢN, KẾT THÚC"),
                        new Block.Paragraph("Cuộc họp kết thúc hồi 21 giờ 00 phút, ngày 03 tháng 11 năm 2026."));
        assertThat(paper.signatures())
                .containsExactly(
                        new Signature("NGƯỜI GHI BIÊN BẢN", "Đảng viên 2"),
                        new Signature("CHỦ TRÌ\nBÍ THƯ", "Đảng viên 1"));
        assertThat(paper.recipients()).isEmpty();
        assertThat(paper.audience()).isEqualTo(Audience.BRANCH);
    }

    @Test
    void theMinutesOfTheCommitteeAreForTheCommittee() {
        var end = OPENED.plusSeconds(5400);
        var ofCommittee = RoomsForTests.room(MeetingKind.COMMITTEE, MeetingState.CONCLUDED, officials(1, 3), end);
        var told = new MinutesSource(
                new Proceedings(ofCommittee, List.of(), List.of()),
                "Chi bộ",
                Conclusion.none(),
                List.of(),
                RoomsForTests.ZONE);
        var adopted = Minutes.blank(ofCommittee.meeting()).adopted(told, OPENED);
        assertThat(MinutesPaper.of(adopted, told, head).audience()).isEqualTo(Audience.COMMITTEE);
    }

    @Test
    void theResolutionHasBothTablesAndItsRecipients() {
        var done = task("Làm đường", TaskState.DONE, DAY.minusDays(3), DAY.minusDays(5));
        var late = task("Thu quỹ", TaskState.DONE, DAY.minusDays(1), DAY.minusDays(5));
        var open = task("Trồng cây", TaskState.GIVEN, null, DAY.minusDays(1));
        var running = task("Tập huấn", TaskState.GIVEN, null, DAY.plusDays(9));
        var draft = Resolution.draft(
                        new ResolutionId(new UUID(6, 1)),
                        room,
                        DAY,
                        new ResolutionText("Nhiệm vụ tháng 12", "Đạt.\n- Thu hoạch xong", "", "", "Sửa đường"),
                        "Đông")
                .ordering(
                        new Resolution.Order(
                                new TaskId(new UUID(7, 9)),
                                "Sửa đường",
                                member(2),
                                DAY.plusDays(20),
                                List.of(member(3))),
                        room,
                        "Đông");
        var paper = ResolutionPaper.of(draft.adopted(List.of(done, late, open, running), OPENED), source, head);

        assertThat(paper.kind()).isEqualTo(PaperKind.RESOLUTION);
        assertThat(paper.body())
                .contains(
                        new Block.Item("Thu hoạch xong"),
                        new Block.Table(
                                List.of("TT", "Nhiệm vụ", "Người phụ trách", "Thời hạn", "Kết quả"),
                                List.of(
                                        List.of(
                                                "1",
                                                "Làm đường",
                                                "Đảng viên 1",
                                                "29/10/2026",
                                                "Hoàn thành ngày 31/10/2026 (chậm hạn)"),
                                        List.of(
                                                "2",
                                                "Thu quỹ",
                                                "Đảng viên 1",
                                                "29/10/2026",
                                                "Hoàn thành ngày 02/11/2026 (chậm hạn)"),
                                        List.of(
                                                "3",
                                                "Trồng cây",
                                                "Đảng viên 1",
                                                "02/11/2026",
                                                "Chưa hoàn thành, quá hạn"),
                                        List.of("4", "Tập huấn", "Đảng viên 1", "12/11/2026", "Đang thực hiện"))),
                        new Block.Table(
                                List.of("TT", "Nhiệm vụ", "Người phụ trách", "Phối hợp", "Thời hạn"),
                                List.of(List.of("1", "Sửa đường", "Đảng viên 2", "Đảng viên 3", "23/11/2026"))));
        assertThat(paper.recipients())
                .containsExactly(
                        "Đảng ủy xã (để báo cáo)", "Các đồng chí đảng viên (để thực hiện)", "Lưu hồ sơ chi bộ");
        assertThat(paper.signatures()).containsExactly(new Signature("T/M CHI BỘ\nBÍ THƯ", "Đảng viên 1"));
    }

    @Test
    void theChairSignsInTheCapacityHeld() {
        assertThat(Letterhead.capacity(Set.of(Position.SECRETARY, Position.COMMITTEE_MEMBER)))
                .isEqualTo("BÍ THƯ");
        assertThat(Letterhead.capacity(Set.of(Position.DEPUTY_SECRETARY))).isEqualTo("PHÓ BÍ THƯ");
        assertThat(Letterhead.capacity(Set.of())).isEqualTo("CHỦ TRÌ");
    }

    private static Task task(String title, TaskState state, @Nullable LocalDate done, LocalDate deadline) {
        return new Task(
                new TaskId(UUID.randomUUID()),
                new ResolutionId(new UUID(6, 2)),
                RoomsForTests.UNIT,
                title,
                new Person(member(1), "Đảng viên 1"),
                List.of(),
                deadline,
                state,
                done,
                1);
    }
}
