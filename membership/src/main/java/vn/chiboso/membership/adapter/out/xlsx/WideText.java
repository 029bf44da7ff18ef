package vn.chiboso.membership.adapter.out.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Text of two bytes a letter (UTF-16) as the guard reads text: a byte a letter, and for every letter that is not ASCII one that is
 * no markup.
 */
final class WideText extends InputStream {
    private static final int NO_MARKUP = 0xFF;

    private final InputStream bytes;
    private final boolean bigEnd;

    private WideText(InputStream bytes, boolean bigEnd) {
        this.bytes = bytes;
        this.bigEnd = bigEnd;
    }

    /** Reads what begins with the mark of two bytes a letter that way; everything else as it is. */
    static InputStream of(InputStream part) throws IOException {
        var bytes = new PushbackInputStream(new BufferedInputStream(part), 2);
        var mark = bytes.readNBytes(2);
        bytes.unread(mark);
        if (mark.length == 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            return new WideText(bytes, true);
        }
        return mark.length == 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE
                ? new WideText(bytes, false)
                : bytes;
    }

    @Override
    public int read() throws IOException {
        var first = bytes.read();
        var second = bytes.read();
        if (second < 0) {
            return -1;
        }
        var letter = bigEnd ? first << 8 | second : second << 8 | first;
        return letter < 0x80 ? letter : NO_MARKUP;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
