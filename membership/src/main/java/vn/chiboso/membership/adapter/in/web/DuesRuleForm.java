package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.dues.DuesRule;

/** A dated number with its basis. */
class DuesRuleForm {
    private DuesRule.@Nullable Code code;
    private DuesRule.@Nullable Measure measure;
    private String amount = "";
    private @Nullable LocalDate from;
    private String legalBasis = "";

    public DuesRule.@Nullable Code getCode() {
        return code;
    }

    public void setCode(DuesRule.@Nullable Code code) {
        this.code = code;
    }

    public DuesRule.@Nullable Measure getMeasure() {
        return measure;
    }

    public void setMeasure(DuesRule.@Nullable Measure measure) {
        this.measure = measure;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }
}
