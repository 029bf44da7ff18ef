package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Folding;

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
        if (number.isEmpty() || number.length() > LONGEST) {
            throw PathRefusal.decisionNumber();
        }
        if (issuer.isEmpty() || issuer.length() > LONGEST) {
            throw PathRefusal.decisionIssuer();
        }
        if (receivedOn != null && receivedOn.isBefore(signedOn)) {
            throw PathRefusal.receivedBeforeSigned(signedOn);
        }
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
