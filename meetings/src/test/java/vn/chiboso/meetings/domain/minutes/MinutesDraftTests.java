package vn.chiboso.meetings.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.meetings.domain.RoomsForTests.ITEM_1;
import static vn.chiboso.meetings.domain.RoomsForTests.ITEM_2;
import static vn.chiboso.meetings.domain.RoomsForTests.OPENED;
import static vn.chiboso.meetings.domain.RoomsForTests.ZONE;
import static vn.chiboso.meetings.domain.RoomsForTests.member;
import static vn.chiboso.meetings.domain.RoomsForTests.official;
import static vn.chiboso.meetings.domain.RoomsForTests.seat;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.proceedings.Conclusion;
import vn.chiboso.meetings.domain.proceedings.ItemProgress;
import vn.chiboso.meetings.domain.proceedings.Proceedings;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.meetings.domain.proceedings.Speech;
import vn.chiboso.meetings.domain.vote.Comparison;
import vn.chiboso.meetings.domain.vote.Deduction;
import vn.chiboso.meetings.domain.vote.Tally;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.meetings.domain.vote.VoteMode;
import vn.chiboso.meetings.domain.vote.VoteRule;
import vn.chiboso.membership.api.MemberStatus;

class MinutesDraftTests {
    static final VoteRule HALF = new VoteRule(
            VoteSubject.ORDINARY,
            1,
            2,
            Comparison.MORE_THAN,
            EnumSet.allOf(Deduction.class),
            VoteMode.OPEN,
            "Điều lệ Đảng, Điều 9.5");
    private final List<Seat> seats = List.of(
            official(1),
            official(2),
            RoomsForTests.late(official(3), OPENED.plusSeconds(900)),
            RoomsForTests.gone(official(4), OPENED.plusSeconds(1800)),
            seat(5, MemberStatus.PROBATIONARY, Presence.ONLINE),
            seat(6, MemberStatus.OFFICIAL, Presence.ABSENT_WITH_REASON),
            seat(7, MemberStatus.OFFICIAL, Presence.ABSENT_WITHOUT_REASON),
            seat(8, MemberStatus.EXEMPT, Presence.UNKNOWN),
            seat(9, MemberStatus.EXEMPT, Presence.IN_PERSON),
            RoomsForTests.superior(10, Presence.IN_PERSON));

    @Test
    void saysWhenWhereAndWhoLed() {
        assertThat(MinutesDraft.of(MinutesSection.OPENING, source(List.of(), List.of(), List.of())))
                .isEqualTo("""
                        Hồi 19 giờ 30 phút, ngày 03 tháng 11 năm 2026, tại Nhà văn hóa thôn, Chi bộ thôn Giang Đông tổ chức sinh hoạt thường kỳ tháng 11 năm 2026.
                        Chủ trì: đồng chí Đảng viên 1.
                        Thư ký, người ghi biên bản: đồng chí Đảng viên 2.
                        Đại biểu cấp trên, khách mời: đồng chí Cấp trên 10.""");
    }

    @Test
    void saysNoHoursOfItemsThatTheClockOfTheEnteringGave() {
        var later = OPENED.plusSeconds(86_400);
        var noted = List.of(new ItemProgress(ITEM_1, later, later.plusSeconds(60)));
        var room = RoomsForTests.afterwards(RoomsForTests.open(seats));
        var ended = RoomsForTests.room(MeetingKind.REGULAR, MeetingState.CONCLUDED, seats, OPENED.plusSeconds(5400));
        for (var r : List.of(room, ended)) {
            var source = new MinutesSource(
                    new Proceedings(r, noted, List.of()), "Chi bộ thôn Giang Đông", Conclusion.none(), List.of(), ZONE);
            assertThat(MinutesDraft.of(MinutesSection.COURSE, source)).isEqualTo("1. Thông tin thời sự");
        }
    }

    @Test
    void countsAndNamesThoseAbsentWithReasons() {
        assertThat(MinutesDraft.of(MinutesSection.ATTENDANCE, source(List.of(), List.of(), List.of())))
                .isEqualTo("""
                        Tổng số đảng viên của chi bộ: 9 (chính thức 6, dự bị 1, miễn công tác và sinh hoạt đảng 2).
                        Phải dự họp: 7; có mặt: 5 (trực tiếp 4, trực tuyến 1); vắng có lý do: 1; vắng không lý do: 1.
                        - Vắng có lý do: đồng chí Đảng viên 6 (ốm).
                        - Vắng không lý do: đồng chí Đảng viên 7.
                        - Đến muộn: đồng chí Đảng viên 3 (lúc 19 giờ 45 phút).
                        - Về trước khi kết thúc: đồng chí Đảng viên 4 (lúc 20 giờ 00 phút).
                        - Cùng dự: đồng chí Đảng viên 9.""");
    }

    @Test
    void whoIsHostedHereIsNotOneOfTheBranch() {
        var room = RoomsForTests.open(List.of(official(1), seat(2, MemberStatus.HOSTED, Presence.IN_PERSON)));
        var hosting = new MinutesSource(
                new Proceedings(room, List.of(), List.of()), "Chi bộ", Conclusion.none(), List.of(), ZONE);
        assertThat(MinutesDraft.of(MinutesSection.ATTENDANCE, hosting))
                .startsWith("Tổng số đảng viên của chi bộ: 1 (chính thức 1); ngoài ra có 1 chuyển sinh hoạt tạm thời"
                        + " đến.\nPhải dự họp: 2;");
    }

    @Test
    void listsTheAgendaWithPresenters() {
        assertThat(MinutesDraft.of(MinutesSection.AGENDA, source(List.of(), List.of(), List.of())))
                .isEqualTo("1. Thông tin thời sự (đồng chí Đảng viên 2 trình bày)\n2. Nhiệm vụ tháng tới");
    }

    @Test
    void namesEachSpeakerUnderTheItem() {
        var progress = List.of(new ItemProgress(ITEM_1, OPENED, OPENED.plusSeconds(1200)));
        var speeches = List.of(
                speech(1, ITEM_1, 3, "Nhất trí\nvới báo cáo", Remark.NONE, false),
                speech(2, ITEM_1, 2, "", Remark.NONE, false),
                speech(3, null, 1, "Làm tốt", Remark.PRAISE, false));
        assertThat(MinutesDraft.of(MinutesSection.COURSE, source(progress, speeches, List.of())))
                .isEqualTo("""
                        1. Thông tin thời sự (19 giờ 30 phút - 19 giờ 50 phút)
                        - Đồng chí Đảng viên 3: Nhất trí với báo cáo
                        - Đồng chí Đảng viên 2 phát biểu ý kiến.
                        Ý kiến khác:
                        - Đồng chí Đảng viên 1 (biểu dương): Làm tốt""");
    }

    @Test
    void givesVotesWithNumbersAndThreshold() {
        var vote = decided(VoteSubject.ORDINARY, "Đồng ý mức thu?", "", 3, 1, 1);
        assertThat(MinutesDraft.of(MinutesSection.VOTES, source(List.of(), List.of(), List.of(vote))))
                .isEqualTo("- Đồng ý mức thu? Kết quả: 4 đồng chí có quyền biểu quyết có mặt; đồng ý 3, không đồng ý 1,"
                        + " ý kiến khác 0; cần 4/6: quá nửa của 6 đảng viên chính thức (8 chính thức, trừ 1 được miễn"
                        + " không dự họp, 1 vắng có lý do); không được thông qua.");
    }

    @Test
    void endsAQuestionThatWasWrittenWithoutAFullStop() {
        var vote = decided(VoteSubject.ORDINARY, "Thông qua mức thu", "", 3, 1, 1);
        assertThat(MinutesDraft.of(MinutesSection.VOTES, source(List.of(), List.of(), List.of(vote))))
                .startsWith("- Thông qua mức thu. Kết quả: ");
    }

    @Test
    void theVoteOnTheMinutesAndTheEndAreAddedAfterAdoption() {
        var vote = decided(VoteSubject.MINUTES, "Thông qua biên bản?", "", 4, 0, 0);
        var source = source(List.of(), List.of(), List.of(vote));
        assertThat(MinutesDraft.of(MinutesSection.VOTES, source)).isEqualTo("Không có nội dung biểu quyết.");
        assertThat(MinutesDraft.added(MinutesSection.CLOSING, source))
                .startsWith("Kết quả biểu quyết thông qua biên bản: 4 đồng chí")
                .doesNotContain("kết thúc hồi");
        var over = new MinutesSource(
                new Proceedings(
                        RoomsForTests.room(
                                MeetingKind.REGULAR, MeetingState.CONCLUDED, seats, OPENED.plusSeconds(5700)),
                        List.of(),
                        List.of()),
                "Chi bộ",
                Conclusion.none(),
                List.of(vote),
                ZONE);
        assertThat(MinutesDraft.added(MinutesSection.CLOSING, over))
                .endsWith("Cuộc họp kết thúc hồi 21 giờ 05 phút, ngày 03 tháng 11 năm 2026.");
    }

    @Test
    void takesTheSelfScoreAndItsRemediesFromTheTabledDetail() {
        var vote = decided(
                VoteSubject.SELF_SCORE, "Thông qua điểm?", "Tự chấm 88 điểm: Khá\nKhắc phục: mời sớm hơn", 4, 0, 0);
        assertThat(MinutesDraft.of(MinutesSection.SCORE, source(List.of(), List.of(), List.of(vote))))
                .startsWith("Tự chấm 88 điểm: Khá\nKhắc phục: mời sớm hơn\nKết quả biểu quyết: ")
                .contains("được thông qua");
        assertThat(MinutesDraft.of(MinutesSection.SCORE, source(List.of(), List.of(), List.of())))
                .isEqualTo("Chi bộ chưa biểu quyết điểm tự chấm tại cuộc họp.");
    }

    @Test
    void keepsReservedOpinions() {
        var speeches = List.of(speech(1, ITEM_2, 3, "Chưa đồng ý mức thu", Remark.NONE, true));
        assertThat(MinutesDraft.of(MinutesSection.RESERVED, source(List.of(), speeches, List.of())))
                .isEqualTo("- Đồng chí Đảng viên 3 bảo lưu ý kiến: Chưa đồng ý mức thu");
        assertThat(MinutesDraft.of(MinutesSection.RESERVED, source(List.of(), List.of(), List.of())))
                .isEqualTo("Không có ý kiến bảo lưu.");
    }

    @Test
    void suggestsAConclusionFromTheNotes() {
        var speeches = List.of(
                speech(1, ITEM_2, 3, "Sửa đường", Remark.NONE, false),
                speech(2, ITEM_2, 3, "Góp ngày công", Remark.NONE, false),
                speech(3, ITEM_2, 1, "", Remark.NONE, false));
        assertThat(ConclusionDraft.of(source(List.of(), speeches, List.of()).course()))
                .isEqualTo("""
                        2. Nhiệm vụ tháng tới: có 3 ý kiến của các đồng chí Đảng viên 3, Đảng viên 1.
                        - Sửa đường
                        - Góp ngày công""");
    }

    private static Speech speech(int n, @Nullable UUID item, int who, String gist, Remark remark, boolean reserved) {
        return new Speech(
                new UUID(5, n),
                item,
                member(who),
                "Đảng viên " + who,
                gist,
                remark,
                reserved,
                OPENED.plusSeconds(n),
                1);
    }

    private Vote.Snapshot decided(VoteSubject subject, String question, String detail, int yes, int no, int ignored) {
        var vote = Vote.table(
                new VoteId(UUID.randomUUID()), RoomsForTests.MEETING, subject, null, question, detail, OPENED);
        vote.open(VoteForm.BY_COUNT, HALF, seats, OPENED);
        vote.count(new Tally(yes, no, 0));
        vote.close(OPENED.plusSeconds(60));
        return vote.snapshot();
    }

    MinutesSource source(List<ItemProgress> progress, List<Speech> speeches, List<Vote.Snapshot> votes) {
        return new MinutesSource(
                new Proceedings(RoomsForTests.open(seats), progress, speeches),
                "Chi bộ thôn Giang Đông",
                Conclusion.none(),
                votes,
                ZONE);
    }
}
