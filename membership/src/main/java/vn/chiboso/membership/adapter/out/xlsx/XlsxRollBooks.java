package vn.chiboso.membership.adapter.out.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.RollBooks;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.RollRefusal.FileFault;
import vn.chiboso.membership.domain.roll.Cell;
import vn.chiboso.membership.domain.roll.SheetRow;

/** XLSX by streaming, and what looks like CSV: one row in memory at a time, nothing of a formula but its kept result. */
@Component
class XlsxRollBooks implements RollBooks {
    /** With cell formats, so that dates are told from numbers; a bad cell is an error in its cell only. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    @Override
    public void read(byte[] file, Predicate<SheetRow> taker) {
        if (CsvText.isOne(file)) {
            CsvText.read(file, taker);
            return;
        }
        Envelope.check(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), OPTIONS)) {
            var sheets = workbook.getSheets()
                    .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            for (var sheet : sheets) {
                if (!read(sheet, taker)) {
                    return;
                }
            }
        } catch (RollRefusal e) {
            throw e;
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ClassCastException e) {
            throw RollRefusal.file(FileFault.DAMAGED);
        }
    }

    private static boolean read(Sheet sheet, Predicate<SheetRow> taker) throws IOException {
        try (var rows = sheet.openStream()) {
            var iterator = rows.iterator();
            while (iterator.hasNext()) {
                if (!taker.test(row(sheet.getIndex(), iterator.next()))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static SheetRow row(int sheet, Row row) {
        var cells = new TreeMap<Integer, Cell>();
        for (var cell : row) {
            if (cell != null) {
                read(cell).filter(c -> !c.shown().isEmpty()).ifPresent(c -> cells.put(cell.getColumnIndex(), c));
            }
        }
        return new SheetRow(sheet, row.getRowNum(), cells);
    }

    private static Optional<Cell> read(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> Optional.empty();
            case NUMBER -> Optional.of(number(cell));
            case BOOLEAN -> Optional.of(new Cell.Text(cell.asBoolean() ? "1" : "0"));
            case STRING, FORMULA -> formulaOrText(cell);
        };
    }

    private static Optional<Cell> formulaOrText(org.dhatim.fastexcel.reader.Cell cell) {
        var value = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return value == null ? Optional.empty() : Optional.of(new Cell.Text(value));
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        return isDate(cell) ? day(cell).map(d -> (Cell) new Cell.Day(d)).orElseGet(() -> plain(cell)) : plain(cell);
    }

    private static Cell plain(org.dhatim.fastexcel.reader.Cell cell) {
        return new Cell.Number(cell.asNumber());
    }

    private static Optional<LocalDate> day(org.dhatim.fastexcel.reader.Cell cell) {
        try {
            return Optional.ofNullable(cell.asDate()).map(LocalDateTime::toLocalDate);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Built-in date formats by number, others by a day or year letter outside quotes and brackets. */
    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        var format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches(".*[dy].*");
    }
}
