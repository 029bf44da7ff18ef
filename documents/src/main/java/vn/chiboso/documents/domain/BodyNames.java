package vn.chiboso.documents.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** How units are written on papers. */
public final class BodyNames {
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final Pattern COMMITTEE = Pattern.compile(
            "^(?:ban chấp hành )?(?:đảng bộ|đảng ủy|đảng uỷ|tỉnh ủy|thành ủy)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RANK = Pattern.compile(
            "^(?:xã|phường|đặc khu|thị trấn|tỉnh|thành phố)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private BodyNames() {}

    /** In capitals; a bare commune ("xã Quảng Bình") is written as its committee, "ĐẢNG ỦY XÃ QUẢNG BÌNH". */
    public static String onPaper(String name) {
        var clean = CleanText.line(name);
        var written = RANK.matcher(clean).find() ? "Đảng ủy " + clean : clean;
        return written.toUpperCase(VIETNAMESE);
    }

    /** The place of issue: "Đảng ủy xã Quảng Bình" is "Quảng Bình". */
    public static String place(String name) {
        var bare = COMMITTEE.matcher(CleanText.line(name)).replaceFirst("");
        return RANK.matcher(bare).replaceFirst("");
    }
}
