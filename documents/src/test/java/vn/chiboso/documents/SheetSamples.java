package vn.chiboso.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.chiboso.documents.api.Sheet;

/** Tables as an officer reads them. */
public final class SheetSamples {
    private SheetSamples() {}

    public static Sheet monthly(int rows) {
        return new Sheet(
                "TỈNH ỦY THANH HÓA",
                "ĐẢNG ỦY XÃ QUẢNG BÌNH",
                "TỔNG HỢP ĐÁNH GIÁ CHẤT LƯỢNG SINH HOẠT CHI BỘ",
                "Tháng 10 năm 2026; chốt ngày 10/11/2026",
                List.of(
                        new Sheet.Column("STT", 5, true),
                        new Sheet.Column("Chi bộ", 30, false),
                        new Sheet.Column("Ngày họp", 12, false),
                        new Sheet.Column("Điểm", 8, true),
                        new Sheet.Column("Ghi chú", 30, false)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(n -> List.<Object>of(
                                n,
                                "Chi bộ thôn " + n,
                                LocalDate.of(2026, 10, 3),
                                new BigDecimal("1234.5"),
                                n == 1 ? "=HYPERLINK(\"http://x\")" : ""))
                        .toList(),
                List.of("Nguồn: biên bản sinh hoạt chi bộ."));
    }
}
