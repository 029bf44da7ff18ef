package vn.chiboso.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.Block;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.Signature;
import vn.chiboso.documents.domain.LayoutRule;
import vn.chiboso.documents.domain.OfficialPaper;
import vn.chiboso.documents.domain.PaperHead;
import vn.chiboso.membership.api.UnitId;

/** Papers as a branch writes them. */
public final class SamplePapers {
    public static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    public static final LayoutRule LAYOUT = new LayoutRule(
            "05-HD/VPTW, 27/5/2026", "Times New Roman", 20, 20, 30, 15, 14, 15, 16, 12, 12, 12, 20, 6, 10);

    private SamplePapers() {}

    public static PaperDraft resolution(String sourceKey, UnitId unit) {
        return new PaperDraft(
                sourceKey,
                unit,
                PaperKind.RESOLUTION,
                "sinh hoạt chi bộ thường kỳ tháng 02 năm 2026",
                DAY,
                List.of(
                        new Block.Paragraph(
                                "Ngày 03 tháng 02 năm 2026, Chi bộ thôn Giang Đông tổ chức sinh hoạt thường kỳ. Tổng số đảng viên của chi bộ: 36 đồng chí; được miễn công tác và sinh hoạt: 5 đồng chí; có mặt 26/29 đồng chí phải tham dự (89,7%); vắng mặt có lý do: 3 đồng chí."),
                        new Block.Heading(1, "I- Kết quả thực hiện nhiệm vụ tháng 01"),
                        new Block.Heading(2, "1. Công tác tư tưởng"),
                        new Block.Paragraph(
                                "Đảng viên trong chi bộ yên tâm, tin tưởng vào sự lãnh đạo của Đảng; nhân dân phấn khởi đón Tết, chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước."),
                        new Block.Heading(2, "2. Nhiệm vụ chính trị"),
                        new Block.Heading(3, "a) Phát triển kinh tế"),
                        new Block.Item("Gieo cấy xong 42 ha lúa xuân trong khung thời vụ."),
                        new Block.Item("Vận động 18 hộ hiến 640 m² đất mở rộng đường trục thôn."),
                        new Block.Heading(2, "3. Kết quả thực hiện nghị quyết tháng trước"),
                        new Block.Table(
                                List.of("STT", "Nhiệm vụ", "Người thực hiện", "Kết quả"),
                                List.of(
                                        List.of("1", "Tổng vệ sinh môi trường trước Tết", "Lê Văn Hùng", "Hoàn thành"),
                                        List.of(
                                                "2",
                                                "Rà soát danh sách hộ nghèo, cận nghèo để tặng quà Tết",
                                                "Nguyễn Thị Hoa",
                                                "Đang thực hiện\nhạn 10/02/2026"))),
                        new Block.Heading(1, "II- Nhiệm vụ trọng tâm tháng 02"),
                        new Block.Paragraph(
                                "Chi bộ thống nhất lãnh đạo chăm sóc lúa xuân, giữ gìn an ninh trật tự trong dịp Tết Nguyên đán và phát động Tết trồng cây."),
                        new Block.Heading(1, "III- Tổ chức thực hiện"),
                        new Block.Paragraph(
                                "Nghị quyết được chi bộ biểu quyết thông qua với 24/24 đảng viên chính thức có mặt tán thành (100%).")),
                List.of("Đảng ủy xã Quảng Bình (để báo cáo)", "Các đồng chí đảng viên trong chi bộ"),
                List.of(new Signature("T/M CHI BỘ\nBÍ THƯ", "Nguyễn Văn Thành")));
    }

    public static PaperDraft minutes(String sourceKey, UnitId unit) {
        return new PaperDraft(
                sourceKey,
                unit,
                PaperKind.MINUTES,
                "sinh hoạt chi bộ thường kỳ tháng 02 năm 2026",
                DAY,
                List.of(
                        new Block.Paragraph("Thời gian: 19 giờ 30 phút, ngày 03 tháng 02 năm 2026."),
                        new Block.Paragraph("Địa điểm: Nhà văn hóa thôn Giang Đông.")),
                List.of(),
                List.of(
                        new Signature("NGƯỜI GHI BIÊN BẢN", "Lê Thị Mai"),
                        new Signature("CHỦ TRÌ", "Nguyễn Văn Thành")));
    }

    /** A body of so many long paragraphs. */
    public static PaperDraft longReport(String sourceKey, UnitId unit, int paragraphs) {
        var body = IntStream.rangeClosed(1, paragraphs)
                .<Block>mapToObj(n -> new Block.Paragraph("Đoạn " + n + ". " + "Chi bộ tiếp tục lãnh đạo. ".repeat(30)))
                .toList();
        return with(sourceKey, unit, body);
    }

    /** So many headings, each with a paragraph of one to five lines. */
    public static PaperDraft manyHeadings(String sourceKey, UnitId unit, int headings) {
        var body = IntStream.range(0, headings)
                .boxed()
                .<Block>flatMap(n -> Stream.of(
                        new Block.Heading(2, "%d. Mục".formatted(n + 1)),
                        new Block.Paragraph("Chi bộ tiếp tục lãnh đạo nhiệm vụ chung. ".repeat(n % 5 * 2 + 1))))
                .toList();
        return with(sourceKey, unit, body);
    }

    /** A table of so many rows. */
    public static PaperDraft longTable(String sourceKey, UnitId unit, int rows) {
        var cells = IntStream.rangeClosed(1, rows)
                .mapToObj(n -> List.of(String.valueOf(n), "Nguyễn Văn " + n, "Nhiệm vụ số " + n))
                .toList();
        return with(sourceKey, unit, List.of(new Block.Table(List.of("STT", "Họ và tên", "Nhiệm vụ"), cells)));
    }

    /** The same on another day. */
    public static PaperDraft dated(PaperDraft draft, LocalDate day) {
        return new PaperDraft(
                draft.sourceKey(),
                draft.unit(),
                draft.kind(),
                draft.title(),
                day,
                draft.body(),
                draft.recipients(),
                draft.signatures(),
                draft.audience());
    }

    /** The same, for the committee only. */
    public static PaperDraft forCommittee(PaperDraft draft) {
        return new PaperDraft(
                draft.sourceKey(),
                draft.unit(),
                draft.kind(),
                draft.title(),
                draft.date(),
                draft.body(),
                draft.recipients(),
                draft.signatures(),
                Audience.COMMITTEE);
    }

    private static PaperDraft with(String sourceKey, UnitId unit, List<Block> body) {
        return new PaperDraft(
                sourceKey,
                unit,
                PaperKind.REPORT,
                "tổng kết năm 2025",
                DAY,
                body,
                List.of("Đảng ủy xã"),
                List.of(new Signature("T/M CHI BỘ\nBÍ THƯ", "Nguyễn Văn Thành")));
    }

    /** As it is printed for Chi bộ thôn Giang Đông. */
    public static OfficialPaper printed(PaperDraft draft) {
        var head = new PaperHead(
                "ĐẢNG ỦY XÃ QUẢNG BÌNH",
                "CHI BỘ THÔN GIANG ĐÔNG",
                "05-" + draft.kind().symbol() + "/CB",
                "Quảng Bình",
                draft.date());
        return OfficialPaper.of(draft, head, "Lưu Chi bộ.");
    }
}
