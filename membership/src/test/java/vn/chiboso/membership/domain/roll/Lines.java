package vn.chiboso.membership.domain.roll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows of a workbook, written down in a test. */
final class Lines {
    static final String[] HEADINGS = {
        "STT",
        "Họ và tên",
        "Ngày sinh",
        "Ngày QĐ kết nạp",
        "Ngày kết nạp",
        "Ngày chính thức",
        "Số thẻ đảng",
        "Chức vụ",
        "Tình trạng",
        "Điện thoại"
    };

    private final List<SheetRow> rows = new ArrayList<>();

    static Lines headed() {
        return new Lines().row((Object[]) HEADINGS);
    }

    static Lines titled(int titles) {
        var lines = new Lines();
        for (var i = 0; i < titles; i++) {
            lines.row("ĐẢNG BỘ XÃ QUẢNG BÌNH " + i);
        }
        return lines.row((Object[]) HEADINGS);
    }

    /** Text, numbers; null is an empty cell. */
    Lines row(@Nullable Object... values) {
        var cells = new TreeMap<Integer, Cell>();
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            if (value instanceof Integer number) {
                cells.put(i, new Cell.Number(BigDecimal.valueOf(number)));
            } else if (value != null) {
                cells.put(i, new Cell.Text(value.toString()));
            }
        }
        rows.add(new SheetRow(0, rows.size() + 1, cells));
        return this;
    }

    /** An official member as most are. */
    Lines member(String name, String birth, String card) {
        return row(rows.size(), name, birth, "04/05/2010", "20/05/2010", "20/05/2011", card, null, "Chính thức", null);
    }

    RollSheet read() {
        return read(5000);
    }

    RollSheet read(int most) {
        var reader = new RollReader(most);
        for (var row : rows) {
            if (!reader.accept(row)) {
                break;
            }
        }
        return reader.finish();
    }
}
