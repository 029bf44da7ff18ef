package vn.chiboso.membership.domain.identity;

import java.io.ByteArrayOutputStream;

/** RFC 4648 base 32 without padding, as programs that make codes want their keys. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var each : bytes) {
            buffer = (buffer << 8 | each & 0xff) & 0xffff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(LETTERS.charAt(buffer >> bits - 5 & 31));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(buffer << 5 - bits & 31));
        }
        return text.toString();
    }

    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var bits = 0;
        for (var letter : text.toCharArray()) {
            var value = LETTERS.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("not base 32");
            }
            buffer = (buffer << 5 | value) & 0xffff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
