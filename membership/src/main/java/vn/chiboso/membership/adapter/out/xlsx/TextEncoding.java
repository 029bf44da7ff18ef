package vn.chiboso.membership.adapter.out.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells how a text was written down: by its mark, else UTF-8 where it is sound UTF-8, else the Vietnamese code page of Windows. */
final class TextEncoding {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    private TextEncoding() {}

    static Reader reader(byte[] file) {
        var charset = of(file);
        var skip = mark(file, charset);
        return new java.io.BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(file, skip, file.length - skip), charset));
    }

    /** The first characters. */
    static String begin(byte[] file, int most) {
        try (var in = reader(file)) {
            var buffer = new char[most];
            var length = in.read(buffer);
            return length < 0 ? "" : new String(buffer, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Charset of(byte[] file) {
        if (starts(file, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(file, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (file.length > 3 && file[1] == 0 && file[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (file.length > 3 && file[0] == 0 && file[2] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isSoundUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1258;
    }

    private static int mark(byte[] file, Charset charset) {
        if (charset == StandardCharsets.UTF_8) {
            return starts(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        return starts(file, 0xFF, 0xFE) || starts(file, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean isSoundUtf8(byte[] file) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(file);
        var chars = CharBuffer.allocate(64 * 1024);
        while (true) {
            var result = decoder.decode(bytes, chars, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            chars.clear();
        }
    }

    private static boolean starts(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
