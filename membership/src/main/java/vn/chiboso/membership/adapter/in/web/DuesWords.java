package vn.chiboso.membership.adapter.in.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.dues.Assessment;
import vn.chiboso.membership.domain.dues.DuesGroup;
import vn.chiboso.membership.domain.dues.DuesLine;
import vn.chiboso.membership.domain.dues.DuesRule;
import vn.chiboso.membership.domain.dues.LineState;

/** Dues in the reader's words: amounts with groups of three, and how each came about. Pages call what is public. */
@Component
class DuesWords {
    private static final List<String> REGIONS = List.of("I", "II", "III", "IV");

    private final Shown shown;

    DuesWords(Shown shown) {
        this.shown = shown;
    }

    /** "8.500.000 đ". */
    public String money(long amount) {
        return digits(amount) + " đ";
    }

    /** "8.500.000", as it can be typed again. */
    public String digits(long amount) {
        return number("#,##0", BigDecimal.valueOf(amount));
    }

    /** "11/2026". */
    public String month(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    public String months(List<YearMonth> months) {
        return months.stream().map(m -> String.valueOf(m.getMonthValue())).collect(Collectors.joining(", "));
    }

    public String group(@Nullable DuesGroup group) {
        return group == null ? shown.text("membership.dues.group.none") : shown.word(group);
    }

    /** "1 % của 8.500.000 đ tiền lương đóng bảo hiểm xã hội tháng trước". */
    public String why(Assessment a) {
        var percent = number("0.###", a.percent() == null ? BigDecimal.ZERO : a.percent());
        return switch (a.ground()) {
            case SHARE_OF_BASE -> shown.text("membership.dues.why." + key(a.group()), percent, money(a.of()));
            case SHARE_OF_WAGE -> shown.text("membership.dues.why.wage", percent, money(a.of()), region(a.region()));
            case FIXED -> shown.text("membership.dues.why.fixed", money(a.of()), group(a.group()));
            case EXEMPT ->
                shown.text(
                        "membership.dues.why.exempt",
                        shown.value(a.exempt()),
                        a.of() > 0 ? 1 : 0,
                        String.valueOf(a.of()));
            case UNDECLARED -> shown.text("membership.dues.why.undeclared");
            case NO_REGION -> shown.text("membership.dues.why.no-region");
            case NO_RULE -> shown.text("membership.dues.why.no-rule");
        };
    }

    /** "I" to "IV". */
    public String region(int region) {
        return REGIONS.get(region - 1);
    }

    /** Where a member stands; with what was handed over where nobody knows how much is owed. */
    public String state(DuesLine line) {
        return line.state() == LineState.UNKNOWN && line.paid() > 0
                ? shown.text("membership.dues.unknown-paid", money(line.paid()))
                : shown.word(line.state());
    }

    public String tone(LineState state) {
        return switch (state) {
            case PAID -> "success";
            case PARTIAL, UNKNOWN -> "warning";
            case UNPAID, EXEMPT -> "neutral";
        };
    }

    public String code(DuesRule.Code code) {
        return shown.text("membership.dues.code." + code.word());
    }

    /** "0,3 %", "5.310.000 đ", "50 năm". */
    public String amount(DuesRule rule) {
        return switch (rule.measure()) {
            case PERCENT -> number("0.###", rule.amount()) + " %";
            case DONG -> money(rule.amount().longValue());
            case YEARS -> shown.text("membership.dues.years", rule.amount().intValue());
        };
    }

    /** A share as it is written: "70 %". */
    public String percent(BigDecimal share) {
        return number("0.###", share) + " %";
    }

    private static String key(@Nullable DuesGroup group) {
        return group == DuesGroup.PENSIONER ? "pension" : group == DuesGroup.ON_BENEFIT ? "benefit" : "salary";
    }

    private static String number(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(LocaleContextHolder.getLocale()))
                .format(number);
    }
}
