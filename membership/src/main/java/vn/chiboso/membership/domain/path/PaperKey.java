package vn.chiboso.membership.domain.path;

import java.util.regex.Pattern;
import vn.chiboso.membership.domain.Folding;

/** Number and issuer of a paper as they are compared: "Số 012 – QĐ/ĐU" of "ĐU xã A." is "12-QĐ/ĐU" of "Đảng ủy xã A". */
final class PaperKey {
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern LEADING = Pattern.compile("^(so[.:]?)?0*(?=\\d)");
    private static final Pattern SIGNS = Pattern.compile("[.,;:()\"]+");
    private static final Pattern GAPS = Pattern.compile(" +");
    private static final Pattern COMMITTEE =
            Pattern.compile("^(ban thuong vu )?(d/ ?uy?|d uy|du|ban chap hanh dang bo)(?= |$)");

    private static final Pattern PROVINCIAL = Pattern.compile("(^| )(tinh|thanh) uy( |$)");

    private PaperKey() {}

    static String number(String number) {
        var folded = DASHES.matcher(Folding.fold(number)).replaceAll("-").replace(" ", "");
        return LEADING.matcher(folded).replaceFirst("");
    }

    /** Abbreviations are told apart from names by where they stand: there are communes called Du. */
    static String issuer(String issuer) {
        var folded = GAPS.matcher(SIGNS.matcher(Folding.fold(issuer)).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        var spelt = folded.replaceFirst("^btv ", "ban thuong vu ").replaceFirst("^bch ", "ban chap hanh ");
        return COMMITTEE.matcher(spelt).replaceFirst("$1dang uy");
    }

    static boolean isProvincial(String issuer) {
        return PROVINCIAL.matcher(issuer(issuer)).find();
    }
}
