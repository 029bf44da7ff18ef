package vn.chiboso.evaluation.domain.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A rendered report, kept as it was rendered; {@code sha256} in hexadecimal. */
@SuppressWarnings("ArrayRecordComponent") // handed from renderer to table to download, never compared
public record ReportFile(byte[] content, String sha256) {
    public static ReportFile of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new ReportFile(content, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
