package vn.chiboso.documents.domain;

import vn.chiboso.documents.api.PaperKind;

/** The type of a paper in words, as printed (399-QĐ/TW of 9 January 2026). */
public final class KindTitles {
    private KindTitles() {}

    /** In capitals; blank for an official letter, which names no type. */
    public static String of(PaperKind kind) {
        return switch (kind) {
            case RESOLUTION -> "NGHỊ QUYẾT";
            case DECISION -> "QUYẾT ĐỊNH";
            case CONCLUSION -> "KẾT LUẬN";
            case NOTICE -> "THÔNG BÁO";
            case REPORT -> "BÁO CÁO";
            case PLAN -> "KẾ HOẠCH";
            case PROGRAMME -> "CHƯƠNG TRÌNH";
            case SUBMISSION -> "TỜ TRÌNH";
            case MINUTES -> "BIÊN BẢN";
            case LETTER -> "";
        };
    }
}
