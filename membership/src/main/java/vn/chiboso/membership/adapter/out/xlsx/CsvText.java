package vn.chiboso.membership.adapter.out.xlsx;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.RollRefusal.FileFault;
import vn.chiboso.membership.domain.roll.Cell;
import vn.chiboso.membership.domain.roll.SheetRow;

/**
 * Tables as text (RFC 4180), however Vietnamese spreadsheets save them: in UTF-8 with or without mark, UTF-16 or Windows-1258,
 * with commas, semicolons or tabs between cells. One row in memory at a time.
 */
final class CsvText {
    /** A spreadsheet cell holds 32 767 characters. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_CELLS = 500;

    private static final int LOOKED_AT = 16 * 1024;

    private final Reader in;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private int ahead = -2;
    private int line = 1;

    private CsvText(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** Text with something between cells in its first lines; anything else is judged as a workbook. */
    static boolean isOne(byte[] file) {
        if (file.length == 0 || file.length > Envelope.MOST_BYTES || startsWithPack(file)) {
            return false;
        }
        var begin = TextEncoding.begin(file, LOOKED_AT);
        return begin.codePoints().noneMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f')
                && begin.codePoints().noneMatch(c -> c == 0xFFFD)
                && begin.codePoints().anyMatch(c -> c == ',' || c == ';' || c == '\t')
                && !begin.stripLeading().startsWith("<");
    }

    private static boolean startsWithPack(byte[] file) {
        return file[0] == 'P' && file.length > 1 && file[1] == 'K';
    }

    static void read(byte[] file, Predicate<SheetRow> taker) {
        try (var in = TextEncoding.reader(file)) {
            new CsvText(in, separator(TextEncoding.begin(file, LOOKED_AT))).read(taker);
        } catch (IOException e) {
            throw RollRefusal.file(FileFault.DAMAGED);
        }
    }

    /** Of the three, the one that cuts the first lines into most cells; what stands in quotes does not count. */
    static char separator(String begin) {
        var plain = begin.replaceAll("\"[^\"]*\"", "");
        var best = ',';
        var most = 0L;
        for (var each : new char[] {',', ';', '\t'}) {
            var count = plain.lines()
                    .limit(30)
                    .mapToLong(line -> line.chars().filter(c -> c == each).count())
                    .max()
                    .orElse(0);
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return best;
    }

    private void read(Predicate<SheetRow> taker) throws IOException {
        for (var first = line; peek() >= 0; first = line) {
            var cells = row();
            var shown = new TreeMap<Integer, Cell>();
            for (var i = 0; i < cells.size(); i++) {
                var value = new Cell.Text(Formulas.plain(cells.get(i)));
                if (!value.shown().isEmpty()) {
                    shown.put(i, value);
                }
            }
            if (!taker.test(new SheetRow(0, first, shown))) {
                return;
            }
        }
    }

    private List<String> row() throws IOException {
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(peek() == '"' ? quoted() : bare());
            if (cells.size() > MOST_CELLS) {
                throw RollRefusal.file(FileFault.BOMB);
            }
            var next = next();
            if (next != separator) {
                if (next == '\r' && peek() == '\n') {
                    next();
                }
                line++;
                return cells;
            }
        }
    }

    private String bare() throws IOException {
        cell.setLength(0);
        for (var c = peek(); c >= 0 && c != separator && c != '\r' && c != '\n'; c = peek()) {
            keep((char) next());
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        cell.setLength(0);
        next();
        while (true) {
            var c = next();
            if (c < 0) {
                throw RollRefusal.file(FileFault.DAMAGED); // a quote that never closes
            }
            if (c == '"' && peek() != '"') {
                break;
            }
            if (c == '"') {
                next();
            } else if (c == '\n') {
                line++;
            }
            keep((char) c);
        }
        // what stands between the closing quote and the separator belongs to nobody
        for (var c = peek(); c >= 0 && c != separator && c != '\r' && c != '\n'; c = peek()) {
            keep((char) next());
        }
        return cell.toString();
    }

    private void keep(char c) {
        if (cell.length() >= LONGEST_CELL) {
            throw RollRefusal.file(FileFault.BOMB);
        }
        cell.append(c);
    }

    private int peek() throws IOException {
        if (ahead == -2) {
            ahead = in.read();
        }
        return ahead;
    }

    private int next() throws IOException {
        var c = peek();
        ahead = -2;
        return c;
    }
}
