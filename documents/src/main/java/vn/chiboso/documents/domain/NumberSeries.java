package vn.chiboso.documents.domain;

import java.time.LocalDate;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.membership.api.UnitId;

/** Numbers run through per unit, per kind and per term (nhiệm kỳ), not per year (05-HD/VPTW). */
public record NumberSeries(UnitId unit, PaperKind kind, LocalDate termFrom) {
    /** "05-NQ/CB": below 10 padded, hyphen before the type, slash before the body. */
    public String symbol(int number, IssuerRule issuer) {
        if (number < 1) {
            throw new IllegalArgumentException("numbers begin at 1, not " + number);
        }
        return "%02d-%s/%s".formatted(number, kind.symbol(), issuer.symbol());
    }
}
