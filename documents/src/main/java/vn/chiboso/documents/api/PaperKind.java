package vn.chiboso.documents.api;

/** Thể loại văn bản a branch may issue (399-QĐ/TW of 9 January 2026), with the symbol used in its number. */
public enum PaperKind {
    /** Nghị quyết. */
    RESOLUTION("NQ"),
    /** Quyết định. */
    DECISION("QĐ"),
    /** Kết luận. */
    CONCLUSION("KL"),
    /** Thông báo. */
    NOTICE("TB"),
    /** Báo cáo. */
    REPORT("BC"),
    /** Kế hoạch. */
    PLAN("KH"),
    /** Chương trình. */
    PROGRAMME("CTr"),
    /** Tờ trình. */
    SUBMISSION("TTr"),
    /** Công văn. */
    LETTER("CV"),
    /** Biên bản. */
    MINUTES("BB");

    private final String symbol;

    PaperKind(String symbol) {
        this.symbol = symbol;
    }

    /** As in "05-NQ/CB". */
    public String symbol() {
        return symbol;
    }
}
