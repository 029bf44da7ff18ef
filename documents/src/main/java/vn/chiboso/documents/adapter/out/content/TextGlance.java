package vn.chiboso.documents.adapter.out.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The first words of a text. */
final class TextGlance {
    /** A stamp stands on the first page; beyond it the word is one among others. */
    static final int HEAD = 1500;

    private TextGlance() {}

    static String head(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, HEAD * 4), charset(content));
        return start.substring(0, Math.min(start.length(), HEAD));
    }

    private static Charset charset(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (content.length > 1 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}
