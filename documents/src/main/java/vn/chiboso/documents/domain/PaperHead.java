package vn.chiboso.documents.domain;

import java.time.LocalDate;

/**
 * What documents writes above a draft.
 *
 * @param superior the organisation above, in capitals; blank at the root
 * @param issuer   in capitals
 * @param symbol   "05-NQ/CB"
 * @param place    without its rank: "Quảng Bình"
 */
public record PaperHead(String superior, String issuer, String symbol, String place, LocalDate date) {
    public static final String PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM";

    /** "Số 05-NQ/CB": no colon (05-HD/VPTW). */
    public String numberLine() {
        return "Số " + symbol;
    }

    /** "Quảng Bình, ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 are padded, so that no digit can be put before them. */
    public String dateLine() {
        var month = date.getMonthValue();
        return "%s, ngày %02d tháng %s năm %d"
                .formatted(
                        place, date.getDayOfMonth(), month <= 2 ? "0" + month : String.valueOf(month), date.getYear());
    }
}
