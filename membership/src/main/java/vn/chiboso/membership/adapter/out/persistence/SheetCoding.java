package vn.chiboso.membership.adapter.out.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Sex;
import vn.chiboso.membership.domain.roll.Cell;
import vn.chiboso.membership.domain.roll.RawLine;
import vn.chiboso.membership.domain.roll.RollField;

/** Rows of a sheet as compressed bytes, cell by cell as they were read, and back. */
final class SheetCoding {
    private SheetCoding() {}

    static byte[] encode(List<RawLine> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(lines.size());
            for (var line : lines) {
                out.writeInt(line.row());
                out.writeUTF(line.sex() == null ? "" : line.sex().name());
                out.writeByte(line.cells().size());
                for (var cell : line.cells().entrySet()) {
                    out.writeUTF(cell.getKey().name());
                    write(out, cell.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<RawLine> decode(byte[] bytes) {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            var count = in.readInt();
            var lines = new ArrayList<RawLine>(count);
            for (var i = 0; i < count; i++) {
                var row = in.readInt();
                var sex = in.readUTF();
                Map<RollField, Cell> cells = new EnumMap<>(RollField.class);
                for (var n = in.readByte(); n > 0; n--) {
                    cells.put(RollField.valueOf(in.readUTF()), read(in));
                }
                lines.add(new RawLine(row, Map.copyOf(cells), sex(sex)));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Sex sex(String name) {
        return name.isEmpty() ? null : Sex.valueOf(name);
    }

    /** A cell may be longer than what {@code writeUTF} takes; nothing of a list book is. */
    private static void write(DataOutputStream out, Cell cell) throws IOException {
        switch (cell) {
            case Cell.Text text -> {
                out.writeByte('t');
                out.writeUTF(text.shown().substring(0, Math.min(text.shown().length(), 4_000)));
            }
            case Cell.Number number -> {
                out.writeByte('n');
                out.writeUTF(number.value().toString());
            }
            case Cell.Day day -> {
                out.writeByte('d');
                out.writeUTF(day.value().toString());
            }
        }
    }

    private static Cell read(DataInputStream in) throws IOException {
        var kind = in.readByte();
        var value = in.readUTF();
        return switch (kind) {
            case 'n' -> new Cell.Number(new BigDecimal(value));
            case 'd' -> new Cell.Day(LocalDate.parse(value));
            default -> new Cell.Text(value);
        };
    }
}
