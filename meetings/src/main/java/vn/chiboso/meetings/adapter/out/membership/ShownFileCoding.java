package vn.chiboso.meetings.adapter.out.membership;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.ShownFile;
import vn.chiboso.meetings.domain.ShownFileId;
import vn.chiboso.membership.api.AttendanceFiles.Fault;
import vn.chiboso.membership.api.AttendanceFiles.Line;
import vn.chiboso.membership.api.AttendanceFiles.Said;
import vn.chiboso.membership.api.MemberId;

/** A dry run as compressed bytes and back; only what was sealed here is ever read. */
final class ShownFileCoding {
    /** What {@code writeUTF} takes of any letters. */
    private static final int LONGEST = 20_000;

    private ShownFileCoding() {}

    static byte[] encode(ShownFile shown) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            write(out, shown.id().value().toString());
            write(out, shown.name());
            write(out, shown.hash());
            out.writeLong(shown.until().toEpochMilli());
            out.writeInt(shown.unknown().size());
            for (var heading : shown.unknown()) {
                write(out, heading);
            }
            out.writeInt(shown.lines().size());
            for (var line : shown.lines()) {
                out.writeInt(line.row());
                out.writeBoolean(shown.offers(line.row()));
                write(out, line.name());
                write(out, line.member());
                write(out, line.said());
                write(out, line.reason());
                write(out, line.fault());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ShownFile decode(byte[] bytes) {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            var id = new ShownFileId(UUID.fromString(in.readUTF()));
            var name = in.readUTF();
            var hash = in.readUTF();
            var until = Instant.ofEpochMilli(in.readLong());
            List<String> unknown = new ArrayList<>();
            for (var n = in.readInt(); n > 0; n--) {
                unknown.add(in.readUTF());
            }
            List<Line> lines = new ArrayList<>();
            var offered = new HashSet<Integer>();
            for (var n = in.readInt(); n > 0; n--) {
                var row = in.readInt();
                if (in.readBoolean()) {
                    offered.add(row);
                }
                lines.add(line(row, in));
            }
            return new ShownFile(id, name, hash, until, unknown, lines, offered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(int row, DataInputStream in) throws IOException {
        var name = in.readUTF();
        var member = read(in);
        var said = read(in);
        var reason = read(in);
        var fault = read(in);
        return new Line(
                row,
                name,
                member == null ? null : MemberId.of(member),
                said == null ? null : Said.valueOf(said),
                reason,
                fault == null ? null : Fault.valueOf(fault));
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        var text = value == null ? "" : value.toString();
        out.writeUTF(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private static @Nullable String read(DataInputStream in) throws IOException {
        var text = in.readUTF();
        return text.isEmpty() ? null : text;
    }
}
