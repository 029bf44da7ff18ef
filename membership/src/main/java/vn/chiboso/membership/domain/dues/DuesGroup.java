package vn.chiboso.membership.domain.dues;

import org.jspecify.annotations.Nullable;

/** Nhóm đóng đảng phí (01-QĐ/TW ngày 03/02/2026). */
public enum DuesGroup {
    /** In compulsory social insurance: a share of the previous month's insured salary. */
    INSURED(DuesRule.Code.INSURED, true),
    /** On sick or maternity benefit: a share of the benefit. */
    ON_BENEFIT(DuesRule.Code.ON_BENEFIT, true),
    /** A share of the pension. */
    PENSIONER(DuesRule.Code.PENSIONER, true),
    /** A fixed amount. */
    STUDENT(DuesRule.Code.STUDENT, false),
    /** Not in social insurance, below retirement age: a share of the regional minimum wage. */
    UNINSURED(DuesRule.Code.UNINSURED, false),
    /** At or over retirement age without a pension: a share of the regional minimum wage. */
    AGED(DuesRule.Code.AGED, false),
    /** Pays nothing. */
    EXEMPT(null, false);

    private final DuesRule.@Nullable Code rate;
    private final boolean needsBase;

    DuesGroup(DuesRule.@Nullable Code rate, boolean needsBase) {
        this.rate = rate;
        this.needsBase = needsBase;
    }

    /** The rule that says how much; null for nothing. */
    public DuesRule.@Nullable Code rate() {
        return rate;
    }

    /** Whether a monthly figure of one's own has to be declared. */
    public boolean needsBase() {
        return needsBase;
    }
}
