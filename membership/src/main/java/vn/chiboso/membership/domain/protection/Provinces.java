package vn.chiboso.membership.domain.protection;

import java.util.Set;

/**
 * The codes with which citizen ids begin: those of the 63 provinces before 1 July 2025 (Thông tư 59/2021/TT-BCA). Ids given before
 * keep them, and the provinces made by merging go on with codes out of the same list. Births abroad begin with the country's code.
 */
final class Provinces {
    private static final Set<String> CODES = Set.of(
            "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020", "022", "024",
            "025", "026", "027", "030", "031", "033", "034", "035", "036", "037", "038", "040", "042", "044", "045",
            "046", "048", "049", "051", "052", "054", "056", "058", "060", "062", "064", "066", "067", "068", "070",
            "072", "074", "075", "077", "079", "080", "082", "083", "084", "086", "087", "089", "091", "092", "093",
            "094", "095", "096");

    private Provinces() {}

    static boolean has(String code) {
        return CODES.contains(code);
    }
}
