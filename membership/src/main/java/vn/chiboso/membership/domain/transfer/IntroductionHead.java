package vn.chiboso.membership.domain.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Folding;

/**
 * How an introduction paper names who issues it (05-HD/VPTW): the body above and the issuer in capitals, where it is issued, for whom it is
 * signed and by which post. Dots where something is filled in by hand.
 *
 * @param superior empty where it is not known
 * @param behalf   "T/M CHI BỘ"; empty where a head signs for an office
 */
public record IntroductionHead(String superior, String issuer, String place, String behalf, String post) {
    private static final String BLANK = "………………";
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern COMMITTEE = Pattern.compile(
            "^(?:ban thường vụ |ban chấp hành )?(?:đảng bộ|đảng ủy|đảng uỷ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ) +",
            UNICODE);
    /** Of a province nothing but its name follows. */
    private static final Pattern PROVINCIAL = Pattern.compile("^(?:tỉnh|thành) (?:ủy|uỷ) +", UNICODE);

    private static final Pattern RANK =
            Pattern.compile("^(?:xã|phường|đặc khu|thị trấn|tỉnh|thành phố) +(?=\\p{L})", UNICODE);
    private static final Pattern VILLAGE =
            Pattern.compile("^chi (?:bộ|ủy|uỷ) +(?:thôn|làng|bản|ấp|xóm|buôn|tổ dân phố|khu phố) +(?=\\p{L})", UNICODE);
    private static final Pattern BODY = Pattern.compile(
            "^(?:ban (?:thuong vu|chap hanh) )?(?:dang bo|dang uy|tinh uy|thanh uy|chi bo|chi uy)\\b *");

    /** One that is still to be signed: nobody knows by whom. */
    public static IntroductionHead draft() {
        return new IntroductionHead(BLANK, BLANK, BLANK, "T/M " + BLANK, BLANK);
    }

    /**
     * As the issuer is written on the paper.
     *
     * @param above names of the branch left and the bodies above it, from below, the Party's centre left out
     * @param seat  the place that the branch lies in, for who has none in its own name
     */
    public static IntroductionHead of(String issuer, List<String> above, String seat) {
        var name = Folding.tidy(issuer);
        var folded = Folding.fold(name);
        return new IntroductionHead(
                capitals(superior(folded, above)), capitals(name), place(name, seat), behalf(folded), post(folded));
    }

    /** "Quảng Bình, ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 are padded. */
    public String dateLine(@Nullable LocalDate day) {
        if (day == null) {
            return place + ", ngày …… tháng …… năm ……";
        }
        var month = day.getMonthValue();
        return "%s, ngày %02d tháng %s năm %d"
                .formatted(place, day.getDayOfMonth(), month <= 2 ? "0" + month : String.valueOf(month), day.getYear());
    }

    /** An office of a committee stands below the committee that its name ends with. */
    private static String superior(String issuer, List<String> above) {
        for (var i = 0; i < above.size(); i++) {
            var body = Folding.fold(above.get(i));
            if ((!BODY.matcher(body).find() || isBranch(issuer) == isBranch(body))
                    && bare(issuer).equals(bare(body))) {
                return i + 1 < above.size() ? above.get(i + 1) : "";
            }
            if (BODY.matcher(body).find() && isOffice(issuer) && issuer.endsWith(" " + bare(body))) {
                return above.get(i);
            }
        }
        return "";
    }

    private static boolean isOffice(String issuer) {
        return !BODY.matcher(issuer).find();
    }

    /** A school's branch and the school's body above it often differ in that word alone. */
    private static boolean isBranch(String folded) {
        return folded.startsWith("chi ");
    }

    private static String bare(String folded) {
        return BODY.matcher(folded).replaceFirst("");
    }

    private static String place(String name, String seat) {
        var village = VILLAGE.matcher(name);
        if (village.find()) {
            return name.substring(village.end());
        }
        var committee = COMMITTEE.matcher(name);
        if (committee.find()) {
            var bare = name.substring(committee.end());
            var rank = RANK.matcher(bare);
            if (rank.find() || PROVINCIAL.matcher(name).find()) {
                return RANK.matcher(bare).replaceFirst("");
            }
        }
        var body = RANK.matcher(COMMITTEE.matcher(seat).replaceFirst("")).replaceFirst("");
        return body.isEmpty() ? BLANK : body;
    }

    private static String behalf(String issuer) {
        if (issuer.startsWith("chi bo")) {
            return "T/M CHI BỘ";
        }
        if (issuer.startsWith("chi uy")) {
            return "T/M CHI ỦY";
        }
        if (issuer.startsWith("ban thuong vu") || issuer.startsWith("thuong vu")) {
            return "T/M BAN THƯỜNG VỤ";
        }
        if (issuer.startsWith("tinh uy")) {
            return "T/M TỈNH ỦY";
        }
        if (issuer.startsWith("thanh uy")) {
            return "T/M THÀNH ỦY";
        }
        return isOffice(issuer) ? "" : "T/M ĐẢNG ỦY";
    }

    private static String post(String issuer) {
        if (!isOffice(issuer)) {
            return "BÍ THƯ";
        }
        return issuer.startsWith("ban ") ? "TRƯỞNG BAN" : BLANK;
    }

    private static String capitals(String name) {
        return name.toUpperCase(VIETNAMESE);
    }
}
