package vn.chiboso.membership.adapter.in.web;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.dues.DuesGroup;
import vn.chiboso.membership.domain.dues.ExemptReason;

/** Group and base of one member from a month on. */
class DuesDeclareForm {
    private @Nullable UUID id;
    private @Nullable UUID seen;
    private @Nullable YearMonth from;
    private @Nullable DuesGroup group;
    private String base = "";
    private @Nullable ExemptReason exempt;
    private String basis = "";

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getSeen() {
        return seen;
    }

    public void setSeen(@Nullable UUID seen) {
        this.seen = seen;
    }

    public @Nullable YearMonth getFrom() {
        return from;
    }

    public void setFrom(@Nullable YearMonth from) {
        this.from = from;
    }

    public @Nullable DuesGroup getGroup() {
        return group;
    }

    public void setGroup(@Nullable DuesGroup group) {
        this.group = group;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public @Nullable ExemptReason getExempt() {
        return exempt;
    }

    public void setExempt(@Nullable ExemptReason exempt) {
        this.exempt = exempt;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
