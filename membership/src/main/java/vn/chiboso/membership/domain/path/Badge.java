package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.Rule;

/**
 * Which badge (Huy hiệu Đảng) an act is about.
 *
 * @param years       of party age it stands for: 30, 35, … 95
 * @param round       the round it is given in; null only for one given early or posthumously outside the rounds
 * @param certificate number of the certificate as written on it, null when not noted
 */
public record Badge(
        int years,
        @Nullable LocalDate round,
        BadgeWay way,
        @Nullable String certificate) {
    private static final int LONGEST = 60;

    public Badge {
        if (!isKnown(years)) {
            throw PathRefusal.badge("years", "years");
        }
        if (round == null && way == BadgeWay.ON_TIME) {
            throw PathRefusal.badge("round", "round");
        }
        var said = certificate == null ? "" : Folding.tidy(certificate);
        if (said.length() > LONGEST) {
            throw PathRefusal.badge("certificate", "certificate", LONGEST);
        }
        certificate = said.isEmpty() ? null : said;
    }

    private static boolean isKnown(int years) {
        return Rule.Code.badges().stream().anyMatch(code -> code.years() == years);
    }
}
