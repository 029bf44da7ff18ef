package vn.chiboso.membership.adapter.out.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.DuesBooks;
import vn.chiboso.membership.domain.dues.DuesLine;
import vn.chiboso.membership.domain.dues.DuesPayment;
import vn.chiboso.membership.domain.dues.DuesSheet;

/** The sheet that goes with the money, on A4: amounts are numbers, everything else is text, also what looks like a formula. */
@Component
class XlsxDuesBooks implements DuesBooks {
    private static final List<String> HEAD = List.of(
            "TT", "Họ và tên", "Mức đóng (đồng)", "Đã nộp (đồng)", "Còn lại (đồng)", "Ngày nộp", "Ký nộp", "Ghi chú");
    private static final int[] WIDTHS = {5, 28, 16, 16, 16, 22, 14, 24};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String MONEY = "#,##0";
    private static final int TABLE = 5;

    @Override
    public byte[] write(DuesSheet sheet, String superior, String unitName) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Chi Bo So", "1.0")) {
            var page = book.newWorksheet("Dang phi " + sheet.month());
            head(page, sheet, superior, unitName);
            var row = TABLE;
            for (var line : sheet.lines()) {
                row++;
                line(page, row, row - TABLE, line);
            }
            foot(page, row + 1, sheet);
            page.fitToWidth((short) 1);
            page.fitToHeight((short) 0);
            page.pageOrientation("landscape");
            page.freezePane(0, TABLE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void head(Worksheet page, DuesSheet sheet, String superior, String unitName) {
        text(page, 0, 0, superior);
        text(page, 1, 0, unitName);
        text(
                page,
                3,
                0,
                "DANH SÁCH THU ĐẢNG PHÍ THÁNG %02d/%d"
                        .formatted(sheet.month().getMonthValue(), sheet.month().getYear()));
        page.style(1, 0).bold().set();
        page.style(3, 0).bold().fontSize(14).set();
        for (var column = 0; column < HEAD.size(); column++) {
            text(page, TABLE, column, HEAD.get(column));
            page.width(column, WIDTHS[column]);
        }
        page.range(TABLE, 0, TABLE, HEAD.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .borderStyle("thin")
                .horizontalAlignment("center")
                .set();
    }

    private static void line(Worksheet page, int row, int number, DuesLine line) {
        page.value(row, 0, number);
        text(page, row, 1, line.name());
        if (line.assessment().isKnown()) {
            money(page, row, 2, line.due());
        } else {
            text(page, row, 2, "chưa xác định");
        }
        money(page, row, 3, line.paid());
        money(page, row, 4, line.open());
        text(
                page,
                row,
                5,
                line.counted().stream()
                        .map(DuesPayment::paidOn)
                        .distinct()
                        .map(DAY::format)
                        .collect(Collectors.joining(", ")));
        text(page, row, 7, line.excuse());
        page.range(row, 0, row, HEAD.size() - 1).style().borderStyle("thin").set();
    }

    private static void foot(Worksheet page, int row, DuesSheet sheet) {
        text(page, row, 1, "Cộng");
        money(page, row, 2, sheet.due());
        money(page, row, 3, sheet.paid());
        page.range(row, 0, row, 4).style().bold().set();
        var kept = sheet.kept();
        var remitted = sheet.remitted();
        if (kept != null && remitted != null) {
            text(page, row + 1, 1, "Chi bộ giữ lại");
            money(page, row + 1, 3, kept);
            text(page, row + 2, 1, "Nộp cấp trên");
            money(page, row + 2, 3, remitted);
        }
        text(page, row + 4, 1, "NGƯỜI THU");
        text(page, row + 4, 5, "BÍ THƯ CHI BỘ");
        page.range(row + 4, 0, row + 4, 5).style().bold().set();
    }

    private static void money(Worksheet page, int row, int column, long amount) {
        page.value(row, column, amount);
        page.style(row, column).format(MONEY).set();
    }

    /** Format "text", so that a name like =SUM(A1) stays one even when somebody edits the cell. */
    private static void text(Worksheet page, int row, int column, String text) {
        page.value(row, column, text);
        page.style(row, column).format("@").set();
    }
}
