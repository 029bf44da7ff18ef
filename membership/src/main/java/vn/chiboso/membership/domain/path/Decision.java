package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.Mistakes;

/**
 * The paper an act rests on.
 *
 * @param number     as on the paper: "125-QĐ/ĐU"
 * @param issuer     who decided, in full: "Đảng ủy xã Quảng Bình"
 * @param signedOn   the date on the paper
 * @param receivedOn when the branch got it, null when not noted; the ceremony's time once counted from here (294-QĐ/TW §4.1)
 */
public record Decision(
        String number,
        String issuer,
        LocalDate signedOn,
        @Nullable LocalDate receivedOn) {
    private static final int LONGEST = 200;

    public Decision {
        number = Folding.tidy(number);
        issuer = Folding.tidy(issuer);
        var mistakes = mistakes(number, issuer);
        if (receivedOn != null && receivedOn.isBefore(signedOn)) {
            mistakes.add(PathRefusal.receivedBeforeSigned(signedOn));
        }
        mistakes.require();
    }

    /** What is wrong with number and issuer, whatever the dates. */
    public static Mistakes mistakes(String number, String issuer) {
        var mistakes = new Mistakes();
        if (isWrong(number)) {
            mistakes.add(PathRefusal.decisionNumber());
        }
        mistakes.check(() -> requireIssuer(issuer));
        return mistakes;
    }

    /** Refuses one that is not said, or longer than any name. */
    public static void requireIssuer(String issuer) {
        if (isWrong(issuer)) {
            throw PathRefusal.decisionIssuer();
        }
    }

    private static boolean isWrong(String text) {
        var tidy = Folding.tidy(text);
        return tidy.isEmpty() || tidy.length() > LONGEST;
    }

    /** Number, issuer and year without regard to how they were typed: the same is the same paper. */
    public String key() {
        return PaperKey.number(number) + "|" + PaperKey.issuer(issuer) + "|" + signedOn.getYear();
    }

    /** Of a provincial committee or one of its bodies: it numbers for the whole province. */
    public boolean isOfProvince() {
        return PaperKey.isProvincial(issuer);
    }
}
