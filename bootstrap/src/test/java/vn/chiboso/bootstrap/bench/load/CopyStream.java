package vn.chiboso.bootstrap.bench.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table, field by field, as COPY's text. Not for several threads. */
final class CopyStream implements AutoCloseable {
    private static final int FULL = 1 << 18;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final Connection connection;
    private final CopyIn copy;
    private byte[] buffer = new byte[FULL + (1 << 14)];
    private int at;
    private boolean inRow;
    private long rows;

    private CopyStream(Connection connection, CopyIn copy) {
        this.connection = connection;
        this.copy = copy;
    }

    /** Takes the connection over. */
    static CopyStream into(Connection connection, String table, String columns) throws SQLException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table, columns));
        return new CopyStream(connection, copy);
    }

    CopyStream text(@Nullable String value) {
        gap();
        if (value == null) {
            return nothing();
        }
        room(value.length() * 3);
        for (var i = 0; i < value.length(); i++) {
            letter(value.charAt(i));
        }
        return this;
    }

    CopyStream number(@Nullable Integer value) {
        return text(value == null ? null : value.toString());
    }

    CopyStream flag(boolean value) {
        gap();
        room(1);
        buffer[at++] = (byte) (value ? 't' : 'f');
        return this;
    }

    CopyStream day(@Nullable LocalDate value) {
        gap();
        if (value == null) {
            return nothing();
        }
        room(10);
        var year = value.getYear();
        digits(year / 100);
        digits(year % 100);
        buffer[at++] = '-';
        digits(value.getMonthValue());
        buffer[at++] = '-';
        digits(value.getDayOfMonth());
        return this;
    }

    CopyStream id(@Nullable UUID value) {
        gap();
        if (value == null) {
            return nothing();
        }
        room(32);
        hex(value.getMostSignificantBits(), 16);
        hex(value.getLeastSignificantBits(), 16);
        return this;
    }

    CopyStream bytes(byte @Nullable [] value) {
        gap();
        if (value == null) {
            return nothing();
        }
        room(value.length * 2 + 3);
        buffer[at++] = '\\';
        buffer[at++] = '\\';
        buffer[at++] = 'x';
        for (var each : value) {
            buffer[at++] = HEX[each >> 4 & 15];
            buffer[at++] = HEX[each & 15];
        }
        return this;
    }

    void end() throws SQLException {
        room(1);
        buffer[at++] = '\n';
        inRow = false;
        rows++;
        if (at >= FULL) {
            flush();
        }
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            flush();
            copy.endCopy();
        }
    }

    private void flush() throws SQLException {
        copy.writeToCopy(buffer, 0, at);
        at = 0;
    }

    private CopyStream nothing() {
        room(2);
        buffer[at++] = '\\';
        buffer[at++] = 'N';
        return this;
    }

    private void gap() {
        if (inRow) {
            room(1);
            buffer[at++] = '\t';
        }
        inRow = true;
    }

    /** As UTF-8. Names and dates need no quoting, so nothing here quotes. */
    private void letter(char c) {
        if (c < ' ' || c == '\\' || Character.isSurrogate(c)) {
            throw new IllegalArgumentException("would need quoting: " + (int) c);
        }
        if (c < 0x80) {
            buffer[at++] = (byte) c;
            return;
        }
        if (c < 0x800) {
            buffer[at++] = (byte) (0xC0 | (c >> 6));
        } else {
            buffer[at++] = (byte) (0xE0 | (c >> 12));
            buffer[at++] = (byte) (0x80 | (c >> 6 & 0x3F));
        }
        buffer[at++] = (byte) (0x80 | (c & 0x3F));
    }

    private void digits(int two) {
        buffer[at++] = (byte) ('0' + two / 10);
        buffer[at++] = (byte) ('0' + two % 10);
    }

    private void hex(long value, int digits) {
        for (var shift = digits * 4 - 4; shift >= 0; shift -= 4) {
            buffer[at++] = HEX[(int) (value >>> shift) & 15];
        }
    }

    private void room(int more) {
        if (at + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, at + more));
        }
    }
}
